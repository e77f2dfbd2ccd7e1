export { montantCvec } from './montants';
