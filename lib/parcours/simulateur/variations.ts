import { type Bareme, listerBaremes } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

/** The last published year: the one whose figures a provisional table takes over. */
export const anneeReprise = ({ statut }: Bareme): AnneeUniversitaire | undefined =>
  statut === 'provisoire' ? listerBaremes().find((autre) => autre.statut === 'publie')?.annee : undefined;
