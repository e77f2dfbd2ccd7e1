import 'server-only';

export type { Suivi } from './requetes/lire-suivi';
export { lireSuivi } from './requetes/lire-suivi';
