import 'server-only';

export type { Tache } from './definitions/definir';
export { arreterTaches, demarrerTaches, preparerTaches } from './demarrer';
export { mettreEnFile } from './mettre-en-file';
