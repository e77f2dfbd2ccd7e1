import 'server-only';

export type { ContenuInstantane, DepotFige } from './instantane';
export type { Suivi } from './requetes/lire-suivi';
export { lireSuivi } from './requetes/lire-suivi';
