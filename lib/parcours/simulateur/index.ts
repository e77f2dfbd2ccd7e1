export { baremeDe } from './contexte';
export {
  COOKIE_SIMULATION,
  decoderSimulation,
  enBrouillon,
  encoderSimulation,
  nettoyer,
  type Saisies,
} from './cookie';
export type { CarteSimulateur, ContexteSimulateur, ReponsesSimulateur } from './definition';
export { aRepondre, type FaitARepondre, questionDuFait } from './faits-manquants';
export { PARCOURS_SIMULATEUR } from './parcours-simulateur';
export { type MarcheSimulateur, marcher, type Simulation, simuler, situer } from './simuler';
export { versBrouillonDse } from './vers-brouillon-dse';
export { versFaits } from './vers-faits';
