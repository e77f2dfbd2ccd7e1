import 'server-only';

export type { Commune } from './commune';
export { chercherCommunes } from './requetes/chercher-communes';
export { lireCommunes } from './requetes/lire-communes';
export { phraseRefusCommune, resoudreCommune } from './requetes/resoudre-commune';
