import { type Bareme, listerBaremes } from '@/lib/domain/baremes';
import { type Calcul, type Echelon, lireEchelon, montantsDe } from '@/lib/domain/bourse';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

export interface GainDePoints {
  readonly points: number;
  readonly echelon: Echelon;
  readonly montantAnnuel: number;
}

/** Fewest points more that raise the échelon, with the same income; `null` when no row of the table does. */
export function pointsPourMonter(
  bareme: Bareme,
  { ressourcesRetenues, pointsDeCharge }: Calcul,
): GainDePoints | null {
  const actuel = lireEchelon(bareme, ressourcesRetenues, pointsDeCharge);
  for (let total = pointsDeCharge + 1; total < bareme.plafonds.length; total++) {
    const echelon = lireEchelon(bareme, ressourcesRetenues, total);
    if (!echelon || echelon === actuel) continue;
    const points = total - pointsDeCharge;
    return { points, echelon, montantAnnuel: montantsDe(bareme, echelon)?.annuel ?? 0 };
  }
  return null;
}

/** The last published year: the one whose figures a provisional table takes over. */
export const anneeReprise = ({ statut }: Bareme): AnneeUniversitaire | undefined =>
  statut === 'provisoire' ? listerBaremes().find((autre) => autre.statut === 'publie')?.annee : undefined;
