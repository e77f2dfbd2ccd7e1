import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { dateCivile } from '../noyau/date-civile';
import { CAMPAGNES } from './campagnes';

/** Days a DSE campaign is open « dans les temps », both included. */
export interface FenetreDse {
  readonly ouverture: DateCivile;
  readonly finPrioritaire: DateCivile;
  readonly source: string;
}

/** Past campaigns (domaine h.1). 2013-2014 to 2015-2016: dates never found. */
const PASSEES: Readonly<Partial<Record<AnneeUniversitaire, FenetreDse>>> = {
  '2012-2013': {
    ouverture: '2012-01-15',
    finPrioritaire: '2012-04-30',
    source: 'ASH, campagnes jusqu’en 2012',
  },
  '2017-2018': { ouverture: '2017-01-15', finPrioritaire: '2017-05-31', source: 'Crous, DSE 2017-2018' },
  '2018-2019': { ouverture: '2018-01-15', finPrioritaire: '2018-05-31', source: 'Crous, DSE 2018-2019' },
  '2019-2020': { ouverture: '2019-01-15', finPrioritaire: '2019-05-15', source: 'Crous, DSE 2019-2020' },
  '2020-2021': { ouverture: '2020-01-15', finPrioritaire: '2020-05-15', source: 'Crous, DSE 2020-2021' },
  '2021-2022': { ouverture: '2021-01-20', finPrioritaire: '2021-05-15', source: 'demarchesadministratives' },
  '2022-2023': { ouverture: '2022-01-20', finPrioritaire: '2022-05-15', source: 'Crous, DSE 2022-2023' },
  '2023-2024': { ouverture: '2023-03-23', finPrioritaire: '2023-05-31', source: 'Crous, DSE 2023-2024' },
  '2024-2025': { ouverture: '2024-03-01', finPrioritaire: '2024-05-31', source: 'presse, DSE 2024-2025' },
};

/** When the DSE of a year could be filed in time; `null` where the dates were never found. */
export function fenetreDse(annee: AnneeUniversitaire): FenetreDse | null {
  const campagne = CAMPAGNES.find((connue) => connue.annee === annee);
  if (!campagne) return PASSEES[annee] ?? null;
  const { ouverture, finPrioritaire, sources } = campagne;
  return { ouverture, finPrioritaire, source: sources[1] };
}

/** TAR-2: last day of a complete file paid from September. The same every year. */
export const finRetroactifDe = (annee: AnneeUniversitaire): DateCivile =>
  dateCivile(premiereAnnee(annee), 10, 31);

/** TAR-1: last day of a request, but for a durable and notable change. The same every year. */
export const clotureDe = (annee: AnneeUniversitaire): DateCivile => dateCivile(premiereAnnee(annee), 12, 31);
