import { entier } from '@/lib/affichage';

const INDICE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** « 4 000,5 » */
export const direIndice = (indice: number): string => INDICE.format(indice).replace(/[\s\u202f]/g, '\u202f');

/** « 1er », « 412 035e » */
export const ordinal = (n: number): string => (n === 1 ? '1er' : `${entier(n)}e`);
