import type { MoisCivil } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { dateEnClair } from './dates';

/** « décembre 2026 » */
export const moisEnClair = (mois: MoisCivil): string =>
  dateEnClair(`${mois}-15` as DateCivile).replace(/^15\s/u, '');
