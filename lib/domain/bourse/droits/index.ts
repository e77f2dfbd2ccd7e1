export { bilanDroits } from './bilan';
export { compterDroits } from './compter';
export { projeterDroits } from './projeter';
export { AUCUN_SUPPLEMENT, droitsSupplementaires } from './supplements';
export type * from './types';
