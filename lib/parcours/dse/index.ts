export type { CarteDse, ContexteDse, ReponsesDse } from './definition';
export { ENGAGEMENTS } from './engagements';
export { libelleDuVoeu } from './etudes/libelle-du-voeu';
export { nombreDeVoeux } from './etudes/nombre-voeux';
export { versFaits } from './faits';
export { declareUnChangement } from './faits/versement';
export { paireDe, pairesDuBrouillon } from './famille/paire';
export { motifsExamen } from './motifs-examen';
export { PARCOURS_DSE, VERSION_PARCOURS } from './parcours-dse';
