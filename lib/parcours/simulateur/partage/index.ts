export { decoderPartage, encoderPartage, LONGUEUR_MAX, type Partage } from './code';
export { estGroupe, GROUPES, type Groupe, type GroupePartageable, groupesDe } from './groupes';
export { lirePartage, type PartageLu, type RefusPartage } from './lire';
export { type PartagePret, preparerPartage } from './preparer';
