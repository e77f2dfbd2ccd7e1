import { enEuros } from '@/lib/domain/noyau/centimes';
import { FINE, INSECABLE } from './espaces';

/** What rounds to zero has no sign. */
const formater = (decimales: number, minimumFractionDigits = 0) =>
  new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits,
    maximumFractionDigits: decimales,
    signDisplay: 'negative',
  });
const ENTIER = formater(0);
const CENTIMES = formater(2, 2);
const MESURE = formater(1);

/** Intl's separators depend on the ICU version; ours never do, and a real minus sign is not a line break. */
const fixer = (texte: string): string => texte.replace(/[\s\u202f]/g, FINE).replace(/^-/, '\u2212');

/** « 33 000 » */
export const entier = (n: number): string => fixer(ENTIER.format(n));

/** « 2 163 € » for whole euros, « 216,30 € » otherwise. */
export function euros(n: number): string {
  return `${fixer((Number.isInteger(n) ? ENTIER : CENTIMES).format(n))}${FINE}€`;
}

/** « 105 € », « 110,50 € », from whole cents. */
export const eurosDeCentimes = (centimes: number): string => euros(enEuros(centimes));

/** « 258 115 XPF », from francs Pacifique. */
export const francsPacifique = (n: number): string => `${entier(n)}${INSECABLE}XPF`;

/** « 120 km » */
export const km = (n: number): string => `${fixer(MESURE.format(n))}${INSECABLE}km`;

/** « 33 % » from 0.33. */
export const pourcent = (part: number): string => `${fixer(ENTIER.format(part * 100))}${FINE}%`;
