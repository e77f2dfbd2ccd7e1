export type {
  Attribution,
  Critere,
  Demandes,
  Explication,
  Graine,
  Lots,
  RaisonDuVoeu,
  Servie,
  Tour,
} from './affectation';
export {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  affecter,
  COMPLET,
  CONTINGENT,
  COUPLE,
  EST_COUPLE,
  lireGraine,
  NON_ADMIS,
  NON_EXAMINE,
  OUVERT,
  ouvrirExplications,
  PROPOSE,
  tirer,
} from './affectation';
export type { CampagneLogement, Minute, PhaseLogement, TourDeCampagne } from './campagnes';
export { campagneLogement, phaseLogement } from './campagnes';
export { CAMPAGNES_LOGEMENT } from './campagnes-connues';
export type {
  ActeurLogement,
  ActionDemande,
  CommandeDemande,
  ContexteDemande,
  DecisionDemande,
  EtatDemandeLogement,
  EtatProposition,
  EvenementLogement,
  OrigineProposition,
  PropositionFaite,
  PropositionSuivie,
  RefusDemande,
  TypeEvenementLogement,
  VieDemande,
  VoieDemande,
} from './demande';
export {
  ACTION_DE_LOGEMENT,
  actionsDemande,
  deciderDemande,
  demandeOuverte,
  etatDeDemande,
  evoluerDemande,
  propositionsVivantes,
  rejouerDemande,
  TRANSITIONS_DEMANDE_LOGEMENT,
  tourOuvert,
  transitionDemande,
} from './demande';
export type {
  Equipement,
  Etendue,
  GenreDeLit,
  GenreDeTransport,
  LectureDuLoyer,
  Lits,
  Mode,
  Transport,
} from './fiche';
export { depuisBits, EQUIPEMENTS, enBits, lireLoyers, lireSurfaces, MODES } from './fiche';
export { indiceSocial } from './indice-social';
export type {
  CasDeRenouvellement,
  CleRefusRenouvellement,
  PhaseDuRenouvellement,
  RefusRenouvellement,
} from './renouvellement';
export {
  CONDITIONS_DU_RENOUVELLEMENT,
  demanderRenouvellement,
  echeanceDuRenouvellement,
  estJourDeRappel,
  estRefusRenouvellement,
  phaseDuRenouvellement,
  REFUS_RENOUVELLEMENT,
  RENOUVELLEMENT,
} from './renouvellement';
