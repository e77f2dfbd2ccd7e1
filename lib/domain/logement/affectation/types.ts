import type { Graine } from './tirage';

/** What a lot asks of a request before any order: nothing, an adapted room recognised, two people, to be named. */
export const OUVERT = 0;
export const ADAPTE = 1;
export const COUPLE = 2;
export const CONTINGENT = 3;

/** Bits of `qualites`: what a request may claim. */
export const A_LOGEMENT_ADAPTE = 1;
export const EST_COUPLE = 2;

/**
 * The requests of a round, one place of each column a request. Columns, because 700 000 of them go through one process.
 */
export interface Demandes {
  readonly nombre: number;
  /** Revenu brut global, euros. */
  readonly rbg: Int32Array;
  readonly points: Uint8Array;
  /** Comes before the index: 0 first. Who has no published priority is 0. */
  readonly priorite: Uint8Array;
  /** 1 for a student from overseas: served first among equal indexes. */
  readonly outreMer: Uint8Array;
  /** `A_LOGEMENT_ADAPTE`, `EST_COUPLE`. */
  readonly qualites: Uint8Array;
  /** First 64 bits of the published hash of the request's number: two words a request. */
  readonly empreintes: Uint32Array;
  /** Where the wishes of a request start: those of `d` go from `voeux[d]` to `voeux[d + 1]`, excluded. */
  readonly voeux: Uint32Array;
  /** Proposals that a request already has, in cities it no longer asks for: they count in `propositionsMaximum`. */
  readonly dejaTenues?: Uint8Array;
}

/** Rooms of one sheet under one rule, so that any of them is worth any other. */
export interface Lots {
  readonly nombre: number;
  /** City: at most one proposal in each. */
  readonly secteur: Uint32Array;
  /** `OUVERT`, `ADAPTE`, `COUPLE` or `CONTINGENT`. */
  readonly exigence: Uint8Array;
  /** Of a `CONTINGENT` lot: which one. */
  readonly contingent: Uint32Array;
  /** Where the free rooms of a lot start: those of `l` go from `chambres[l]` to `chambres[l + 1]`, excluded. */
  readonly chambres: Uint32Array;
}

export interface Tour {
  readonly graine: Graine;
  readonly propositionsMaximum: number;
  readonly demandes: Demandes;
  /** The lot of each wish, in the student's order. A wish is known by its place here. */
  readonly lotDuVoeu: Uint32Array;
  readonly lots: Lots;
  /** By contingent, the requests that the institution named, first to be served first. */
  readonly nommees: readonly (readonly number[])[];
}

/** What became of a wish. */
export const NON_EXAMINE = 0;
export const PROPOSE = 1;
export const COMPLET = 2;
export const NON_ADMIS = 3;

export interface Classement {
  /** Social index of each request. */
  readonly indices: Float64Array;
  /** The requests, first to be served first. */
  readonly ordre: Uint32Array;
  /** The place of each request in `ordre`, from 0. */
  readonly rang: Uint32Array;
}

export interface Attribution {
  readonly classement: Classement;
  /** Room proposed for each wish, -1 for none. */
  readonly chambreDuVoeu: Int32Array;
  /** `NON_EXAMINE`, `PROPOSE`, `COMPLET` or `NON_ADMIS`. */
  readonly issues: Uint8Array;
  /** The wish that each room answers, -1 while it stays free. */
  readonly voeuDeLaChambre: Int32Array;
}
