import 'server-only';

export { nouvelId, ordreDe, parLeBassin, type Requete, type RetourAJournaliser, tentativeDe } from '../du';
export {
  type AgentQuiDecide,
  accorderExoneration,
  accorderRemboursement,
  maintenirExoneration,
  refuserExoneration,
  refuserRemboursement,
  retirerExoneration,
} from './commandes/decider';
export { apresDecision } from './commandes/exonerer';
export { payerParLien, refuserParLien } from './commandes/tiers';
export type { Cible, Effet } from './depot';
export { appliquer, lireSituation } from './depot';
export type { Details } from './geste';
export { juger, tirer } from './juger';
export { chiffrer, dechiffrer, type Fichier, type RefusPiece, sceller } from './pieces';
export { type AttestationLue, lireAttestation, trouverAttestation } from './requetes/attestations';
export { lirePaiementDuLien } from './requetes/lire-formulaire';
export { lireLien } from './requetes/lire-lien';
export { lireMaCvec } from './requetes/lire-ma-cvec';
export type { Situation } from './situation';
