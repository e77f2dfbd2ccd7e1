import { CAMPAGNES_LOGEMENT, type CampagneLogement } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** The campaign that speaks to somebody on a day: the last one whose residents could ask to stay, else the first known. */
export function campagneLogementDuJour(jour: DateCivile): CampagneLogement {
  const campagnes: readonly CampagneLogement[] = CAMPAGNES_LOGEMENT;
  const ouverte = campagnes.findLast(({ renouvellement }) => renouvellement.debut <= jour);
  const [premiere] = CAMPAGNES_LOGEMENT;
  return ouverte ?? premiere;
}
