export { deplacer } from './deplacer';
export { lectureDe, lireCourbe, rangDe, type Voisine, voisines } from './lire';
export { faitsDuCalcul, tracerCourbe } from './tracer';
export type { Axe, Courbe, Lecture, SansCourbe, Tranche } from './types';
