export { AUCUNE_EXCLUSION } from './conditions/exclusions';
export { lireEchelon } from './echelon';
export { evaluerBourse } from './evaluer';
export type * from './faits';
export { montantsDe } from './montants';
export type * from './resultat';
export { mesurerSeuils } from './seuils';
