export type { ActionLien, EtatLien, MotifDeRefus, Rappel } from './lien';
export {
  DUREE_LIEN_MS,
  estMotifDeRefus,
  MOTIFS_DE_REFUS,
  RAPPELS,
  rappelDu,
  suiteDeLien,
  TRANSITIONS_LIEN,
} from './lien';
export type {
  ActionRemboursement,
  EtatRemboursement,
  MotifRemboursement,
  RefusRemboursement,
} from './remboursement';
export {
  estRefusRemboursement,
  motifDeRemboursement,
  REFUS_REMBOURSEMENT,
  suiteDeRemboursement,
  TRANSITIONS_REMBOURSEMENT,
} from './remboursement';
export type { Boutique, Jugement, RetourLu, TentativeAttendue } from './retour';
export { EURO, jugerRetour, REPONSES } from './retour';
export type { Famille } from './statuts';
export { FAMILLES } from './statuts';
export type { ActionTentative, EtatTentative, ModePaiement } from './tentative';
export {
  DUREE_PAGE_BANCAIRE_MS,
  estVivante,
  etatInitialDe,
  suiteDeTentative,
  TENTATIVES_VIVANTES,
  TRANSITIONS_TENTATIVE,
} from './tentative';
