export type { AnneeVersee } from './annee-versee';
export { anneeVersee } from './annee-versee';
export type { DemandeEcheancier } from './echeancier';
export { echeancier, totalVerse } from './echeancier';
export type { MaintienJuge } from './maintien';
export { jugerMaintien } from './maintien';
export { montantsVerses } from './montants-verses';
export type * from './types';
