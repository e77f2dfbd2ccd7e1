export type { CommandeSejour, ContexteSejour, RefusSejour } from './commandes';
export type { Fenetre, GenreDeRendezVous } from './creneaux';
export {
  creneauxDe,
  creneauxDuJour,
  fenetreDeRendezVous,
  finDuCreneau,
  heureDuCreneau,
  jourDuCreneau,
  lireCreneau,
} from './creneaux';
export { deciderSejour } from './decider';
export type { ActeurSejour, ActionSejour, EtatSejour } from './etats';
export { actionsSejour, estEnCours, TRANSITIONS_SEJOUR, transitionSejour } from './etats';
export type { EvenementSejour, SejourOuvert, TypeEvenementSejour } from './evenements';
export { ACTION_DU_SEJOUR } from './evenements';
export { evoluerSejour, rejouerSejour } from './evoluer';
export type {
  ClePiece,
  ComplementDossier,
  DossierFourni,
  Garantie,
  PieceDuDossier,
  RefusDossier,
} from './pieces';
export {
  COMPLEMENTS_DOSSIER,
  estComplementDossier,
  estRefusDossier,
  PIECES_DU_DOSSIER,
  pieceDuComplement,
  pieceDuDossier,
  piecesDemandees,
  piecesManquantes,
  REFUS_DOSSIER,
} from './pieces';
export type { Heure, ReglesDuSejour } from './regles';
export {
  debutDuSejour,
  departsPossibles,
  depotDeGarantie,
  dernierJourDePreavis,
  premierDepart,
  reessayerA,
  reglesDuSejour,
} from './regles';
export { SEJOURS_CONNUS } from './regles-connues';
export type { RendezVousSuivi, VieSejour } from './vie';
export { dernierJourDuSejour, genreDuMoment, sejourOuvert } from './vie';
