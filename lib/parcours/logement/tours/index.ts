export type { GesteMontre, TourJoueEnBref, TourMontre, ToursDeLAnnee } from './agents';
export type { ExplicationDuTour, TourPublie, VoeuExplique } from './etudiant';
