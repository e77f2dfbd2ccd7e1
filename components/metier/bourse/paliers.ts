import type { Bareme } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { BaremeAffiche } from './types';

/** `repris`: the year whose figures a provisional table takes over. */
export function baremeAffiche(bareme: Bareme, repris?: AnneeUniversitaire): BaremeAffiche {
  const { annee, anneeRevenus, statut } = bareme;
  return { annee, anneeRevenus, statut, ...(statut === 'provisoire' && repris ? { repris } : {}) };
}
