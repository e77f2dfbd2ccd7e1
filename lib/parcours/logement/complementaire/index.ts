export type {
  FenetreAffichee,
  FenetreEnBref,
  LogementDeFenetre,
  MonResultat,
  ReservationDeFiche,
} from './affichage';
export { annonceParDefaut, CHAMPS_MODE, champsDAnnonce, schemaAnnonce, schemaMode } from './annonce';
export { champsDInscription, saisieDesVoeux, schemaInscription, voeuxDe } from './inscription';
export { estRefusComplementaire, PHRASES_COMPLEMENTAIRES, type RefusComplementaireMontre } from './refus';
