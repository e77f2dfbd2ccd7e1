import 'server-only';

export { chercherCommunes } from './requetes/chercher-communes';
export type { Commune } from './commune';
export { lireCommunes } from './requetes/lire-communes';
export { phraseRefusCommune, resoudreCommune } from './requetes/resoudre-commune';
