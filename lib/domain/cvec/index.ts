export type { LienSuivi, RemboursementOuvert, TentativeCreee, TentativeSuivie } from '../paiement/du';
export { ACTION_LIEN, ACTION_TENTATIVE, lienActif, lienFerme, remboursementDe } from '../paiement/du';
export type {
  ActionRemboursement,
  EtatRemboursement,
  MotifRemboursement,
  RefusRemboursement,
} from '../paiement/remboursement';
export {
  estRefusRemboursement,
  REFUS_REMBOURSEMENT,
  suiteDeRemboursement,
  TRANSITIONS_REMBOURSEMENT,
} from '../paiement/remboursement';
export type { CalendrierDesListes, PhaseDesListes } from './arrete-des-listes';
export { anneeDesListes, calendrierDesListes, phaseDesListes } from './arrete-des-listes';
export type { CleSituationCvec, SituationCvec } from './assujettissement';
export { SITUATIONS_CVEC, situationCvec } from './assujettissement';
export type { CodeAttestation, ModeAcquittement } from './attestation';
export {
  CODE_REMBOURSEE,
  codeAttestation,
  estCodeValide,
  estExonere,
  LIBELLES_ATTESTATION,
} from './attestation';
export type { CampagneCvec, FenetreRemboursement, PhaseRemboursement } from './campagnes';
export { campagneCvec, estPayable, fenetreRemboursement, phaseRemboursement } from './campagnes';
export type { CommandeCvec, ContexteCvec, Decision, RefusCvec, Tirages } from './commandes';
export type {
  AttestationControlee,
  CadreDuControle,
  Constat,
  LigneDInscrit,
  MotifDeLigne,
  ResultatDeLigne,
} from './controle-de-liste';
export { constaterLigne, estConstat, lireLigneDInscrit, MOTIFS_DE_LIGNE } from './controle-de-liste';
export type { Crous } from './crous';
export { CROUS, crousDeCode, crousDeLaCommune, crousDuDepartement } from './crous';
export { deciderCvec } from './decider';
export type { ParametresEficash, ReferenceAvis } from './eficash';
export {
  composerReference,
  courrielAuPlusTard,
  echeanceAvis,
  lireReference,
  parametresEficash,
} from './eficash';
export type { ActeurCvec, ActionCvec, EtatCvec } from './etats';
export { actionsCvec, ETATS_OUVERTS, estOuverte, TRANSITIONS_CVEC, transitionCvec } from './etats';
export type {
  CvecAcquittee,
  EvenementCvec,
  TypeEvenementCvec,
} from './evenements';
export { ACTION_DE } from './evenements';
export { evoluerCvec, rejouerCvec } from './evoluer';
export type { CategorieExoneration, CleExoneration, RefusExoneration, VoieExoneration } from './exoneration';
export {
  CATEGORIES_DEMANDABLES,
  CATEGORIES_EXONERATION,
  categorieExoneration,
  estRefusExoneration,
  REFUS_EXONERATION,
} from './exoneration';
export { montantCvec } from './montants';
export type { CleRemboursable, CleRemboursement } from './motifs-de-remboursement';
export { MOTIFS_REMBOURSEMENT, motifRemboursement } from './motifs-de-remboursement';
export type { NumeroAttestation, TirageDeNumero } from './numero';
export {
  capitalesDuNom,
  composerNumero,
  lettresDuNom,
  lireNumero,
  nomConcorde,
  separerCode,
  TIRAGES_DE_LETTRES,
} from './numero';
export type { MaintienExoneration } from './retrait';
export { estMaintienExoneration, estRetrait, MAINTIENS_EXONERATION, retraitEnCours } from './retrait';
export type { Acquittement, DemandeSuivie, RemboursementSuivi, VieCvec } from './vie';
export { etatDe, vieOuverte } from './vie';
