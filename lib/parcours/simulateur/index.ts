export { baremeDe } from './contexte';
export {
  COOKIE_SIMULATION,
  decoderSimulation,
  enBrouillon,
  encoderSimulation,
  nettoyer,
  type Saisies,
} from './cookie';
export { type CourbesDuSimulateur, tracerLesCourbes } from './courbes';
export type { CarteSimulateur, ContexteSimulateur, ReponsesSimulateur } from './definition';
export { aRepondre, type FaitARepondre, questionDuFait } from './faits-manquants';
export { type MaReponse, mesReponses } from './mes-reponses';
export { ouvertureDeLaSimulation } from './ouvrir';
export { PARCOURS_SIMULATEUR } from './parcours-simulateur';
export { detourner, type RefusReponse, repondre, type Suite } from './repondre';
export { type MarcheSimulateur, marcher, type Simulation, simuler, situer } from './simuler';
export { anneeReprise } from './variations';
export { versBrouillonDse } from './vers-brouillon-dse';
export { versFaits } from './vers-faits';
