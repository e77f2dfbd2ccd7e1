import type { DateCivile } from '../../noyau/date-civile';
import type { MoisCivil } from '../../noyau/mois-civil';
import type { Motif, Pas } from '../resultat';

/** What changes the amounts of an échelon. Absent: no. */
export interface OptionsVersement {
  /** e.3: bourse kept during the summer holidays, 12 payments. */
  readonly maintienGrandesVacances?: boolean;
  /** e.4: enrolled overseas (where one studies, not where one comes from). */
  readonly etudesOutreMer?: boolean;
}

/** Amounts that are really paid, euros. */
export interface MontantsVerses {
  /** Total of the year, complements included. With the maintien: the published 12-month total (MTT-1). */
  readonly annuel: number;
  /** One payment, complement included. */
  readonly mensuel: number;
  /** 10, or 12 with the maintien. */
  readonly mensualites: number;
  /** Part of `mensuel` that comes from the studies overseas; 0 without. */
  readonly complementOutreMer: number;
  /** Payments that carry this complement: on the two summer ones no text we read says so. */
  readonly mensualitesAvecComplement: number;
  readonly explication: readonly Pas[];
}

export interface RefusVersement {
  readonly code: 'echelon_inconnu' | 'maintien_indisponible';
  readonly libelle: string;
}

/** One payment of the schedule. */
export interface Versement {
  readonly mois: MoisCivil;
  /** Day the payment is launched; the transfer arrives 5 to 10 working days later (PAY-1). */
  readonly jour: DateCivile;
  /** Euros. */
  readonly montant: number;
  readonly nature: 'bourse' | 'merite';
  /** PAY-2: paid before its month. */
  readonly anticipe: boolean;
  /** The day was published, or follows from the rule and may move by a day or two. */
  readonly jourPublie: boolean;
}

/** h and PAY-2, three-valued: `null` is « not known ». */
export interface CalendrierJuge {
  /** TAR-1, DIM-4. */
  readonly recevable: boolean | null;
  /** h.1: within the dates of the campaign; `null` too when those dates were never found. */
  readonly dansLaCampagne: boolean | null;
  /** TAR-2; `null` when no month can be paid, or not known. */
  readonly premierMoisPaye: MoisCivil | null;
  /** Paid from September, whatever the day of the file. */
  readonly retroactif: boolean | null;
  /** PAY-2: September paid at the end of August. */
  readonly paiementAnticipe: boolean | null;
  /** REC-1 to REC-3. */
  readonly dernierJourDeRecours: DateCivile | null;
  readonly recoursDansLeDelai: boolean | null;
  /** `HORS_DELAI` when the file is certainly too late. */
  readonly motif: Motif | null;
  readonly explication: readonly Pas[];
}
