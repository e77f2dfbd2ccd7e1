import { FINE, INSECABLE } from './espaces';

const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const CENTIMES = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MESURE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** Intl's separators depend on the ICU version; ours never do, and a real minus sign is not a line break. */
const fixer = (texte: string): string => texte.replace(/[\s\u202f]/g, FINE).replace(/^-/, '\u2212');

/** « 33 000 » */
export const entier = (n: number): string => fixer(ENTIER.format(n));

/** « 2 163 € » for whole euros, « 216,30 € » otherwise. */
export function euros(n: number): string {
  return `${fixer((Number.isInteger(n) ? ENTIER : CENTIMES).format(n))}${FINE}€`;
}

/** « 120 km » */
export const km = (n: number): string => `${fixer(MESURE.format(n))}${INSECABLE}km`;

/** « 33 % » from 0.33. */
export const pourcent = (part: number): string => `${fixer(ENTIER.format(part * 100))}${FINE}%`;
