import 'server-only';

export { purgerEtablissements } from './commandes/purger';
export { decoder, lireRangees, separateurDe } from './csv';
