import type { Bareme } from '../../baremes';
import type { FaitsBourse, FaitsDroits } from '../faits';

/** Cycle of the year asked for: told, or said by the year of studies. */
export function cursusDemande(faits: FaitsBourse): FaitsDroits['cursus'] {
  const annee = faits.etudes?.anneeEtude;
  if (faits.droits?.cursus !== undefined) return faits.droits.cursus;
  if (annee === 'terminale' || annee?.startsWith('licence')) return 'licence';
  return annee?.startsWith('master') ? 'master' : undefined;
}

/** f.2: ECTS credits that a right demands (from 1); 0 for the first two. */
export function creditsExiges(droitDemande: number, bareme: Bareme): number {
  for (const seuil of bareme.regles.droits.progression) if (droitDemande >= seuil.droit) return seuil.credits;
  return 0;
}
