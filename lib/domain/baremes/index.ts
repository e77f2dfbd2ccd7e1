export type { BaremeInconnu } from './registre';
export { baremePour, listerBaremes } from './registre';
export type { Bareme, Palier, Regime, Regles, Source, TableMontants, TablePoints } from './types';
