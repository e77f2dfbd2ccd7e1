import type { Bareme } from '@/lib/domain/baremes';
import { bilanDroits, type FaitsBourse, jugerCalendrier, type Pas } from '@/lib/domain/bourse';
import type { Demande } from '../demande';
import type { Reponse } from './schema';

/** Rights left: nothing is said of somebody whose rights nobody told. */
export function droitsDe(faits: FaitsBourse, bareme: Bareme): Reponse['droits'] {
  if (!faits.droits) return { restantsApresLicence: null, supplementaires: null };
  const { restantsApresLicence, supplementaires } = bilanDroits(faits, bareme);
  return { restantsApresLicence, supplementaires };
}

export function calendrierDe(
  groupe: Demande['calendrier'],
  { annee }: Bareme,
): { readonly calendrier: Reponse['calendrier']; readonly explication: readonly Pas[] } {
  const { depotDSE, ...dates } = groupe ?? {};
  const juge = jugerCalendrier(annee, { depotDse: depotDSE, ...dates });
  const { recevable, dansLaCampagne, premierMoisPaye, retroactif, recoursDansLeDelai, explication } = juge;
  return {
    calendrier: { recevable, dansLaCampagne, premierMoisPaye, retroactif, recoursDansLeDelai },
    explication,
  };
}
