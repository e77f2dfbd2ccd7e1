export { type AnneeDeDroits, regarderDroits, type VueDesDroits } from './droits';
export {
  type Bande,
  bandesDe,
  type Changement,
  type Hypothese,
  type Projection,
  projeterAnneeSuivante,
} from './hypotheses';
