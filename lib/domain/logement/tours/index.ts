export type { EtatTour, RefusLancement, RefusPublication, TourConnu } from './conduite';
export { echeanceDuTour, jugerLancement, jugerPublication } from './conduite';
export { lotsDuVoeu } from './essais';
export type { EssaiGarde, RaisonGardee, Rangee } from './raisons';
export { DEJA_SERVI, raisonsDesVoeux } from './raisons';
export type { RefusDeTour } from './refus';
