import type { Echelon } from '@/lib/domain/bourse/resultat';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

/** One step of the table for a number of points: up to `plafond` (included), the grant is `annuel`. */
export interface PalierEchelon {
  readonly echelon: Echelon;
  readonly plafond: number;
  readonly annuel: number;
  readonly mensuel: number;
}

/** What screens say of the table that was used. */
export interface BaremeAffiche {
  readonly annee: AnneeUniversitaire;
  readonly anneeRevenus: number;
  readonly statut: 'publie' | 'provisoire';
  /** Year whose figures a provisional table takes over. */
  readonly repris?: AnneeUniversitaire;
}
