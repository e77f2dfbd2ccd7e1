import 'server-only';

export type { PersonneConnectee } from '@/lib/server/compte/requetes/personne-de-session';
export type { Horloge } from '@/lib/server/ports/horloge';
export { adresseClient } from './adresse';
export { estEnDemonstration, exigerDemonstration } from './demonstration';
export { dateSimulee, horloge, minuteDe } from './horloge';
export { attendre, consommer } from './limites';
export { exigerPersonne, lirePersonne } from './personne';
export { retourSur } from './retour';
