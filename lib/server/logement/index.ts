import 'server-only';

export * from './avance';

export type { Classante } from './demande';
export {
  accorderRenouvellement,
  appliquerDemande,
  apresDepotDuDse,
  apresReevaluation,
  jugerDemande,
  lireDemande,
  ouvrirDemande,
  refuserRenouvellement,
} from './demande';
export { lireJson, lireLignes } from './import/lire-fichier';
export { COLONNES as COLONNES_DES_RESIDENCES } from './import/lire-residences';
export type { CommuneConnue, ResidenceSituee } from './import/situer';
export { ouvrirSituation } from './import/situer';
export type { FichierLu, Lecture, LogementLu, Reparation } from './import/types';
export { REPARATIONS } from './import/types';
export { accorderDossier, ouvrirSejour, refuserDossier, reglerDepot } from './sejour';
