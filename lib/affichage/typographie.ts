import { FINE, INSECABLE } from './espaces';

const REGLES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’'],
  // A space before a high sign becomes narrow; a missing one is added, except inside « 14:32 » or « https:// ».
  [/[ \u00a0\u202f]+(?=[;:?!»€%])/g, FINE],
  [/(?<=[\p{L}\p{N})’.…])(?=[;:?!](?:[\s»]|$))/gu, FINE],
  [/(?<=\S)(?=»)/g, FINE],
  [/«\s*/g, `«${FINE}`],
  // A figure never leaves its word.
  [/n°\s?(?=\d)/g, `n°${INSECABLE}`],
  [/(?<!\p{L})(échelons?|article|annexe|ligne) (?=[A-Z]?\d|[A-Z]\b)/giu, `$1${INSECABLE}`],
  [/(?<=\d) (?=(?:bis|points?|km|h|ans?|mois|euros?|enfants?)(?!\p{L}))/gu, INSECABLE],
];

/** Groups of three digits after one to three digits: « 33 000 », not the two years of « 2025 2026 ». */
const MILLIERS = /(?<![\d,])\d{1,3}(?:\s\d{3})+(?!\d)/g;

/**
 * Gives French text its unbreakable spaces and curly apostrophes, so that sentences may be written plainly in the code.
 * Idempotent. For our own prose only: what a person typed is shown as typed.
 */
export function typographie(texte: string): string {
  const grouped = texte.replace(MILLIERS, (nombre) => nombre.replace(/\s/g, FINE));
  return REGLES.reduce((t, [forme, par]) => t.replace(forme, par), grouped);
}
