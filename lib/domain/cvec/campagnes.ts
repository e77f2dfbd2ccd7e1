import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { dateCivile } from '../noyau/date-civile';

/** The days of the contribution of one academic year; every bound is an included day. */
export interface CampagneCvec {
  readonly annee: AnneeUniversitaire;
  readonly ouverture: DateCivile;
  /** Last day to settle it: afterwards the attestation can be read, not paid. */
  readonly cloture: DateCivile;
  /** True when the opening was read for that year, false when it is carried over from the year before. */
  readonly ouvertureConnue: boolean;
}

/** When the service opened, where it was found. 2025 was « from June »; 2026 was not found and repeats it. */
const OUVERTURES: Readonly<Partial<Record<AnneeUniversitaire, DateCivile>>> = {
  '2018-2019': '2018-07-01',
  '2022-2023': '2022-05-02',
  '2023-2024': '2023-05-17',
  '2024-2025': '2024-05-02',
  '2025-2026': '2025-06-01',
};

/** The legal end of a year: also the last day to ask for a refund (D. 841-5). */
const fin = (annee: AnneeUniversitaire): DateCivile => dateCivile(premiereAnnee(annee) + 1, 5, 31);

export function campagneCvec(annee: AnneeUniversitaire): CampagneCvec {
  const connue = OUVERTURES[annee];
  return {
    annee,
    ouverture: connue ?? dateCivile(premiereAnnee(annee), 6, 1),
    cloture: fin(annee),
    ouvertureConnue: connue !== undefined,
  };
}

export const estPayable = (annee: AnneeUniversitaire, jour: DateCivile): boolean => {
  const { ouverture, cloture } = campagneCvec(annee);
  return ouverture <= jour && jour <= cloture;
};

/** When a refund may be asked: opened on 15 September in 2019, on 1 September since 2024. */
const DEMANDES: Readonly<Partial<Record<AnneeUniversitaire, DateCivile>>> = { '2019-2020': '2019-09-15' };

export interface FenetreRemboursement {
  readonly ouverture: DateCivile;
  readonly cloture: DateCivile;
}

export const fenetreRemboursement = (annee: AnneeUniversitaire): FenetreRemboursement => ({
  ouverture: DEMANDES[annee] ?? dateCivile(premiereAnnee(annee), 9, 1),
  cloture: fin(annee),
});

export type PhaseRemboursement = 'pas_ouverte' | 'ouverte' | 'close';

export function phaseRemboursement(annee: AnneeUniversitaire, jour: DateCivile): PhaseRemboursement {
  const { ouverture, cloture } = fenetreRemboursement(annee);
  if (jour < ouverture) return 'pas_ouverte';
  return jour <= cloture ? 'ouverte' : 'close';
}
