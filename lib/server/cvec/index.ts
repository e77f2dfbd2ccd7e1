import 'server-only';

export {
  type AgentQuiDecide,
  accorderExoneration,
  accorderRemboursement,
  refuserExoneration,
  refuserRemboursement,
} from './commandes/decider';
export { apresNotification } from './commandes/exonerer';
export type { Cible, Effet, Requete } from './depot';
export { appliquer, lireSituation, parLeBassin } from './depot';
export type { Details, RetourAJournaliser } from './geste';
export { nouvelId, ordreDe, tentativeDe } from './identifiants';
export { juger, tirer } from './juger';
export { dechiffrer } from './pieces';
export { type AttestationLue, lireAttestation, trouverAttestation } from './requetes/attestations';
export { lireMaCvec } from './requetes/lire-ma-cvec';
export type { Situation } from './situation';
