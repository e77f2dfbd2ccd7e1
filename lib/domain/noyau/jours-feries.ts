import type { DateCivile } from './date-civile';
import { anneeDe, dateCivile } from './date-civile';
import { ajouterJours, jourDeSemaine, SAMEDI } from './jours';

/** Easter Sunday of a Gregorian year (Butcher's algorithm, with its own letters). */
export function paques(annee: number): DateCivile {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const reste = h + l - 7 * m + 114;
  return dateCivile(annee, Math.floor(reste / 31), (reste % 31) + 1);
}

const LUNDI_DE_PAQUES = 1;
const ASCENSION = 39;
const LUNDI_DE_PENTECOTE = 50;

/** The eleven French public holidays of a civil year, in order (code du travail, L. 3133-1). */
export function joursFeries(annee: number): readonly DateCivile[] {
  const dimanche = paques(annee);
  return [
    dateCivile(annee, 1, 1),
    ajouterJours(dimanche, LUNDI_DE_PAQUES),
    dateCivile(annee, 5, 1),
    dateCivile(annee, 5, 8),
    ajouterJours(dimanche, ASCENSION),
    ajouterJours(dimanche, LUNDI_DE_PENTECOTE),
    dateCivile(annee, 7, 14),
    dateCivile(annee, 8, 15),
    dateCivile(annee, 11, 1),
    dateCivile(annee, 11, 11),
    dateCivile(annee, 12, 25),
  ].sort();
}

export const estFerie = (date: DateCivile): boolean => joursFeries(anneeDe(date)).includes(date);

/** Monday to Friday, not a public holiday. */
export const estOuvre = (date: DateCivile): boolean => jourDeSemaine(date) < SAMEDI && !estFerie(date);

/** The working day nearest to a date: itself, else the closest before or after; before when both are as close. */
export function jourOuvreLePlusProche(date: DateCivile): DateCivile {
  for (let ecart = 0; ; ecart++)
    for (const candidat of [ajouterJours(date, -ecart), ajouterJours(date, ecart)])
      if (estOuvre(candidat)) return candidat;
}
