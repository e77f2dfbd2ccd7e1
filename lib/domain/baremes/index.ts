export type { BaremeInconnu } from './registre';
export { baremePour, listerBaremes } from './registre';
export type {
  Bareme,
  DroitSupplementaire,
  Palier,
  Regime,
  Regles,
  Source,
  TableAides,
  TableMontants,
  TablePoints,
} from './types';
