import type { Pas } from '../resultat';

/** Rights of a student on the day of the request (f). Counts of annual rights; `null`: not known. */
export interface BilanDroits {
  /** Rights in all, supplementary ones that are certain included. */
  readonly total: number;
  /** DRS-2 to DRS-5 when they decide by themselves. */
  readonly supplementaires: number;
  readonly utilises: number | null;
  readonly restants: number | null;
  /** DRO-2; `null` too out of the licence. */
  readonly restantsEnLicence: number | null;
  /** DRO-3: rights left after the licence, without the supplementary ones. */
  readonly restantsApresLicence: number | null;
  /** The right asked for: 1 for the first. */
  readonly droitDemande: number | null;
  /** f.2: ECTS credits this right demands of those who do not move up a year. */
  readonly creditsExiges: number | null;
}

/** What a history of studies has used, ready to be told to the engine. */
export interface CompteDroits {
  readonly utilises: number;
  readonly utilisesEnLicence: number;
  readonly creditsValides: number;
  /** Rules that a human must look at before this count is certain. */
  readonly aExaminer: readonly string[];
  readonly explication: readonly Pas[];
}

/** One year to come: which right it would be, and what it demands. */
export interface DroitAVenir {
  readonly droit: number;
  readonly cursus: 'licence' | 'master' | 'medecine_lineaire';
  readonly ouvert: boolean;
  readonly creditsExiges: number;
  readonly restantsApres: number;
}
