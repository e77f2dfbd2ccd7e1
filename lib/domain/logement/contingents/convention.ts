import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { DateCivile } from '../../noyau/date-civile';
import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { reglesDuSejour } from '../sejour';

/** What a Crous and an institution agree on for one sheet and one year. */
export interface Convention {
  readonly annee: AnneeUniversitaire;
  /** Rooms lent in all. */
  readonly chambres: number;
  /** First and last day of the occupation. */
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  /** Last day to name somebody, in Paris, and its last instant (milliseconds since 1970). */
  readonly designationAvant: DateCivile;
  readonly designationAvantA: number;
}

export type RefusDeDates = 'annee_inconnue' | 'dates_en_desordre' | 'hors_de_l_annee' | 'terme_apres_la_fin';

/** The days must follow each other, and stay inside the year for which a Crous lets its rooms: nobody names after the last one. */
export function jugerDates({
  annee,
  debut,
  fin,
  designationAvant,
}: Convention): Resultat<null, RefusDeDates> {
  const regles = reglesDuSejour(annee);
  if (!regles.ok) return regles;
  if (debut > fin) return refus('dates_en_desordre');
  if (debut < regles.valeur.debut || fin > regles.valeur.fin) return refus('hors_de_l_annee');
  return designationAvant > fin ? refus('terme_apres_la_fin') : succes(null);
}

/** Whether a correction leaves the days as they are. */
export const memesDates = (
  avant: { readonly debut: string; readonly fin: string; readonly designationAvantA: number },
  { debut, fin, designationAvantA }: Convention,
): boolean => avant.debut === debut && avant.fin === fin && avant.designationAvantA === designationAvantA;
