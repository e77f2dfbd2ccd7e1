import type { Echelon } from '@/lib/domain/bourse/resultat';
import { INSECABLE } from './espaces';
import { entier } from './nombres';

/** In French the plural starts at two: « 0 point », « 1,5 point ». */
export const accord = (n: number, singulier: string, pluriels = `${singulier}s`): string =>
  Math.abs(n) < 2 ? singulier : pluriels;

/** « 1 enfant », « 2 enfants », « 3 vœux » */
export const pluriel = (n: number, singulier: string, pluriels?: string): string =>
  `${entier(n)}${INSECABLE}${accord(n, singulier, pluriels)}`;

/** « 2 points » */
export const points = (n: number): string => pluriel(n, 'point');

/** « 0 bis », « 7 » */
export const nomEchelon = (echelon: Echelon): string => (echelon === '0bis' ? `0${INSECABLE}bis` : echelon);

/** « un frère, une sœur et un cousin » */
export function enumeration(elements: readonly string[], lien = 'et'): string {
  const dernier = elements.at(-1) ?? '';
  return elements.length < 2 ? dernier : `${elements.slice(0, -1).join(', ')} ${lien} ${dernier}`;
}
