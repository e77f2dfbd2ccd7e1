import 'server-only';

export type { ContenuInstantane, DecisionFigee, DepotFige } from './instantane';
export { tirerNumero } from './numero';
export { ouvertureFigee } from './ouverture';
export type { Suivi } from './requetes/lire-suivi';
export { lireSuivi } from './requetes/lire-suivi';
