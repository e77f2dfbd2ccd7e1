import 'server-only';

export { purgerEtablissements } from './commandes/purger';
