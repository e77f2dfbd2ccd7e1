import { baremePour } from '@/lib/domain/baremes';
import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { ageAu, dateCivile } from '@/lib/domain/noyau/date-civile';
import type { ContexteDse, ReponsesDse } from './definition';

/** The answers that push the age limit back are asked only to whom it concerns. */
export function estConcerneParLaLimiteDAge({ identite }: ReponsesDse, { annee }: ContexteDse): boolean {
  const bareme = baremePour(annee);
  if (!identite || !bareme.ok) return false;
  const age = ageAu(identite.dateNaissance, dateCivile(premiereAnnee(annee), 9, 1));
  return age >= bareme.valeur.regles.ageMaximum;
}
