import type { Bareme } from '../baremes';
import type { Echelon } from '../noyau/echelon';

/** Row of the ceilings for a total of points: beyond the last row (17), the last row. */
export function lignePlafonds(bareme: Bareme, points: number): readonly number[] | undefined {
  const derniere = bareme.plafonds.length - 1;
  return bareme.plafonds[Math.min(points, derniere)];
}

/** Column of the highest échelon whose ceiling holds the income (BOR-1: ceiling included); −1 out of the table. */
export function lireRang(bareme: Bareme, revenu: number, points: number): number {
  const ligne = lignePlafonds(bareme, points);
  if (ligne === undefined) return -1;
  for (let rang = ligne.length - 1; rang >= 0; rang--) {
    const plafond = ligne[rang];
    if (plafond !== undefined && revenu <= plafond) return rang;
  }
  return -1;
}

/**
 * Reads the échelon in the table of the year: the highest whose ceiling is not exceeded, to the euro (BOR-1, BOR-2).
 * The inner loop of batches: it allocates nothing.
 * @param revenu income to retain, euros, may be negative
 * @param points points de charge, a whole number; more than 17 reads the row of 17
 * @returns `null` when the income is above every ceiling
 */
export function lireEchelon(bareme: Bareme, revenu: number, points: number): Echelon | null {
  const rang = lireRang(bareme, revenu, points);
  return rang < 0 ? null : (bareme.echelons[rang] ?? null);
}
