import type { DateCivile } from './date-civile';
import { anneeDe, dateCivile, jourDe, moisDe } from './date-civile';

/** 1 for Monday to 7 for Sunday. */
export type JourDeSemaine = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const SAMEDI = 6;

const JOURS_EN_400_ANS = 146_097;
const JOURS_EN_100_ANS = 36_524;
const JOURS_EN_4_ANS = 1_461;
const JOURS_EN_UN_AN = 365;

/**
 * Rank of a day in the Gregorian calendar (0 for 1 March of year 0): the difference of two ranks is a number of days.
 * Counting years from March puts the leap day last, so that every month starts at the same place.
 */
export function rangDuJour(date: DateCivile): number {
  const decalee = moisDe(date) > 2 ? anneeDe(date) : anneeDe(date) - 1;
  const moisDepuisMars = (moisDe(date) + 9) % 12;
  const dansLAnnee = Math.floor((153 * moisDepuisMars + 2) / 5) + jourDe(date) - 1;
  const bissextiles = Math.floor(decalee / 4) - Math.floor(decalee / 100) + Math.floor(decalee / 400);
  return decalee * JOURS_EN_UN_AN + bissextiles + dansLAnnee;
}

/** The day of a rank: the inverse of `rangDuJour`. */
export function jourDuRang(rang: number): DateCivile {
  const ere = Math.floor(rang / JOURS_EN_400_ANS);
  const jour = rang - ere * JOURS_EN_400_ANS;
  const siecle = Math.min(3, Math.floor(jour / JOURS_EN_100_ANS));
  const dansLeSiecle = jour - siecle * JOURS_EN_100_ANS;
  const cycle = Math.floor(dansLeSiecle / JOURS_EN_4_ANS);
  const dansLeCycle = dansLeSiecle - cycle * JOURS_EN_4_ANS;
  const annee = Math.min(3, Math.floor(dansLeCycle / JOURS_EN_UN_AN));
  const dansLAnnee = dansLeCycle - annee * JOURS_EN_UN_AN;
  const moisDepuisMars = Math.floor((5 * dansLAnnee + 2) / 153);
  const mois = ((moisDepuisMars + 2) % 12) + 1;
  const jourDuMois = dansLAnnee - Math.floor((153 * moisDepuisMars + 2) / 5) + 1;
  const decalee = ere * 400 + siecle * 100 + cycle * 4 + annee;
  return dateCivile(mois > 2 ? decalee : decalee + 1, mois, jourDuMois);
}

/** So many days later, or earlier when negative. */
export const ajouterJours = (date: DateCivile, nombre: number): DateCivile =>
  jourDuRang(rangDuJour(date) + nombre);

/** The 1st of March of year 0 was a Wednesday. */
export const jourDeSemaine = (date: DateCivile): JourDeSemaine =>
  (((rangDuJour(date) + 2) % 7) + 1) as JourDeSemaine;
