export type { RangDeReferent, RefusReferent } from './referents';
export { estRefusReferent, RANGS_DE_REFERENT, REFUS_REFERENT, rangLibre } from './referents';
