import type { Echelon } from '../noyau/echelon';

/** Complements of a year (g), euros. `null`: not created yet, or its figures were never found. */
export interface TableAides {
  /** MER: at most `fois` times; `annuelAvant2015` for those who had it in 2014-2015 or before. */
  readonly merite: {
    readonly annuel: number;
    readonly mensualites: number;
    readonly fois: number;
    readonly annuelAvant2015: number | null;
    readonly source: string;
  };
  /** AMI: bounds included. */
  readonly mobiliteInternationale: {
    readonly mensuel: number;
    readonly moisMin: number;
    readonly moisMax: number;
    readonly source: string;
  };
  /** AMM: paid once. */
  readonly mobiliteMaster: { readonly montant: number; readonly source: string } | null;
  /** AMP: paid once; since 2020 also inside the academy, on the advice of the access commission. */
  readonly mobiliteParcoursup: {
    readonly montant: number;
    readonly dansLAcademie: boolean;
    readonly source: string;
  } | null;
  /** ASAP: one payment is capped at the annual amount of an échelon, a year at so many payments. */
  readonly aidePonctuelle: {
    readonly echelon: Echelon;
    readonly versements: number;
    readonly ageMaximum: number;
    /** Emergency advance. */
    readonly avance: number | null;
    readonly source: string;
  } | null;
  /** ASAA: strictly under the age on 1 September; incomes of `smics` monthly Smic over twelve months. */
  readonly aideAnnuelle: {
    readonly ageMaximum: number;
    readonly smics: number;
    readonly source: string;
  } | null;
  /** REP: a month, for scholars far from a university restaurant. */
  readonly repasEloigne: {
    readonly mensuel: number;
    readonly mensuelOutreMer: number;
    readonly source: string;
  } | null;
}
