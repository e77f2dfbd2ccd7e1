import type { DateCivile } from './date-civile';
import { ajouterJours } from './jours';
import { estOuvre } from './jours-feries';

/**
 * The working day that comes so many working days after a date (1 or more): Saturdays, Sundays and public holidays are
 * not counted, and the day itself never is.
 */
export function ajouterJoursOuvres(date: DateCivile, nombre: number): DateCivile {
  let jour = date;
  for (let reste = nombre; reste > 0; ) {
    jour = ajouterJours(jour, 1);
    if (estOuvre(jour)) reste--;
  }
  return jour;
}
