import 'server-only';

export { chercherCommunes } from './chercher-communes';
export type { Commune } from './commune';
export { lireCommunes } from './lire-communes';
export { phraseRefusCommune, resoudreCommune } from './resoudre-commune';
