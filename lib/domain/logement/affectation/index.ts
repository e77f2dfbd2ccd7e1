export { affecter } from './affecter';
export { dernieresServies, PERSONNE } from './dernieres';
export type { Critere, Explication, RaisonDuVoeu, Servie } from './expliquer';
export { ouvrirExplications } from './expliquer';
export type { Graine } from './tirage';
export { lireGraine, tirer } from './tirage';
export type { Attribution, Classement, Demandes, Lots, Tour } from './types';
export {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  COMPLET,
  CONTINGENT,
  COUPLE,
  EST_COUPLE,
  NON_ADMIS,
  NON_EXAMINE,
  OUVERT,
  PROPOSE,
} from './types';
