import type { Bareme } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { BaremeAffiche, PalierEchelon } from './types';

/** The row of the table for so many points, by growing ceiling (échelon 7 first). Beyond the last row, the last row. */
export function paliersDe(bareme: Bareme, pointsDeCharge: number): readonly PalierEchelon[] {
  const ligne = bareme.plafonds[Math.min(pointsDeCharge, bareme.plafonds.length - 1)] ?? [];
  return bareme.echelons
    .map((echelon, colonne) => ({
      echelon,
      plafond: ligne[colonne] ?? 0,
      annuel: bareme.montants.annuel[colonne] ?? 0,
      mensuel: bareme.montants.mensuel[colonne] ?? 0,
    }))
    .sort((a, b) => a.plafond - b.plafond);
}

/** `repris`: the year whose figures a provisional table takes over. */
export function baremeAffiche(bareme: Bareme, repris?: AnneeUniversitaire): BaremeAffiche {
  const { annee, anneeRevenus, statut } = bareme;
  return { annee, anneeRevenus, statut, ...(statut === 'provisoire' && repris ? { repris } : {}) };
}
