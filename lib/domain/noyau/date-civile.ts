/** A civil date `AAAA-MM-JJ`, without hour nor time zone. Compares as a string. */
export type DateCivile = `${number}-${number}-${number}`;

const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;
const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const estBissextile = (annee: number): boolean => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;

/** Days of a month (1 to 12) of a Gregorian year. */
export function joursDuMois(annee: number, mois: number): number {
  return mois === 2 && estBissextile(annee) ? 29 : (JOURS[mois - 1] ?? 0);
}

/** Reads `AAAA-MM-JJ`; `null` when the day does not exist. */
export function lireDateCivile(texte: string): DateCivile | null {
  const parts = FORME.exec(texte);
  if (!parts) return null;
  const [annee, mois, jour] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (mois < 1 || mois > 12 || jour < 1 || jour > joursDuMois(annee, mois)) return null;
  return texte as DateCivile;
}

export const anneeDe = (date: DateCivile): number => Number(date.slice(0, 4));
export const moisDe = (date: DateCivile): number => Number(date.slice(5, 7));
export const jourDe = (date: DateCivile): number => Number(date.slice(8, 10));

/** Builds a civil date from its numbers (month 1 to 12). */
export function dateCivile(annee: number, mois: number, jour: number): DateCivile {
  const deux = (n: number) => String(n).padStart(2, '0');
  return `${String(annee).padStart(4, '0')}-${deux(mois)}-${deux(jour)}` as DateCivile;
}

/** Completed years of age on a day. */
export function ageAu(naissance: DateCivile, jour: DateCivile): number {
  const annees = anneeDe(jour) - anneeDe(naissance);
  return jour.slice(5) >= naissance.slice(5) ? annees : annees - 1;
}
