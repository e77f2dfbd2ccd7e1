import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

/** What screens say of the table that was used. */
export interface BaremeAffiche {
  readonly annee: AnneeUniversitaire;
  readonly anneeRevenus: number;
  readonly statut: 'publie' | 'provisoire';
  /** Year whose figures a provisional table takes over. */
  readonly repris?: AnneeUniversitaire;
}
