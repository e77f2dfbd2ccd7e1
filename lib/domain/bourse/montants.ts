import type { Bareme } from '../baremes';
import type { Echelon, Montants } from './resultat';

/** Amounts of the column `rang`, as the arrêté publishes them; `null` out of the table. */
export function montantsDuRang(bareme: Bareme, rang: number): Montants | null {
  const annuel = bareme.montants.annuel[rang];
  const mensuel = bareme.montants.mensuel[rang];
  if (annuel === undefined || mensuel === undefined) return null;
  return { annuel, mensuel, mensualites: bareme.mensualites };
}

/**
 * Amounts of an échelon, in euros (MTT-1: read in the table of the year, never recomputed).
 * `null` when the échelon did not exist that year.
 */
export const montantsDe = (bareme: Bareme, echelon: Echelon): Montants | null =>
  montantsDuRang(bareme, bareme.echelons.indexOf(echelon));
