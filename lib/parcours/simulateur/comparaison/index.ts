export { classer, estimerVoeu, lieuDeLaSimulation, type VoeuEstime } from './comparer';
export { champsDuVoeu, type Depart, departDe, lireVoeuSaisi, type VoeuSaisi } from './saisie';
export {
  type Comparaison,
  ecrireComparaison,
  lireComparaison,
  VOEUX_COMPARES,
  type VoeuCompare,
} from './voeux';
