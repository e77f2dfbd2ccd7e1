/** Narrow no-break space: thousands and before « € ». No-break space: between a figure and its word. */
export const FINE = '\u202f';
export const INSECABLE = '\u00a0';

/** The last three digits and the space before them. Made once: digits and this space are costly to join. */
const MILLE: readonly string[] = Array.from({ length: 1000 }, (_, n) => FINE + String(n).padStart(3, '0'));

/** Groups an integer's digits by three, without Intl: the engine formats a dozen figures per evaluation. */
function grouper(entier: number): string {
  if (entier < 1000) return String(entier);
  const milliers = Math.floor(entier / 1000);
  return `${grouper(milliers)}${MILLE[entier - milliers * 1000]}`;
}

/** « 33 000 », « −1 500 », « 216,30 ». */
export function nombre(valeur: number): string {
  if (valeur < 0) return `\u2212${nombre(-valeur)}`;
  // Beyond this, doubles hold no cents and grouping would show false digits.
  if (valeur > Number.MAX_SAFE_INTEGER / 100) return String(valeur);
  if (Number.isInteger(valeur)) return grouper(valeur);
  const centimes = Math.round(valeur * 100);
  const reste = centimes % 100;
  return `${grouper((centimes - reste) / 100)},${reste < 10 ? '0' : ''}${reste}`;
}

const EUROS = `${FINE}€`;

/** « 33 000 € ». */
export const euros = (valeur: number): string => `${nombre(valeur)}${EUROS}`;

/** « 1 point », « 2 points »: in French the plural starts at two. */
export const compter = (quantite: number, mot: string): string =>
  `${nombre(quantite)}${INSECABLE}${mot}${quantite < 2 ? '' : 's'}`;

/** « 120 km », « 249,5 km »: a tenth at most, rounded down so as never to show a threshold that is not reached. */
export function kilometres(distance: number): string {
  const dixiemes = Math.floor(distance * 10);
  if (!Number.isFinite(dixiemes)) return `${nombre(distance)}${INSECABLE}km`;
  const reste = dixiemes % 10;
  return `${nombre((dixiemes - reste) / 10)}${reste > 0 ? `,${reste}` : ''}${INSECABLE}km`;
}
