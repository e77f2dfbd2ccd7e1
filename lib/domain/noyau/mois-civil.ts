import type { DateCivile } from './date-civile';
import { dateCivile } from './date-civile';

/** A month, `AAAA-MM`. Compares as a string. */
export type MoisCivil = `${number}-${number}`;

/** Builds a month from its numbers (month 1 to 12). */
export const moisCivil = (annee: number, numero: number): MoisCivil =>
  dateCivile(annee, numero, 1).slice(0, 7) as MoisCivil;

export const anneeDuMois = (mois: MoisCivil): number => Number(mois.slice(0, 4));
export const numeroDuMois = (mois: MoisCivil): number => Number(mois.slice(5));

/** Months since year 0: the difference of two ranks is a number of months. */
const rang = (mois: MoisCivil): number => anneeDuMois(mois) * 12 + numeroDuMois(mois) - 1;

/** So many months later (or earlier when negative). */
export function ajouterMois(mois: MoisCivil, nombre: number): MoisCivil {
  const total = rang(mois) + nombre;
  return moisCivil(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1);
}

/** Every month from the first to the last, both included; none when they are the wrong way round. */
export function moisEntre(premier: MoisCivil, dernier: MoisCivil): readonly MoisCivil[] {
  const nombre = Math.max(0, rang(dernier) - rang(premier) + 1);
  return Array.from({ length: nombre }, (_, i) => ajouterMois(premier, i));
}

/** The month a day falls in. */
export const moisDuJour = (jour: DateCivile): MoisCivil => jour.slice(0, 7) as MoisCivil;
