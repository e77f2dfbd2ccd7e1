import 'server-only';

export { rendreALaFile } from './commandes/demander-document';
