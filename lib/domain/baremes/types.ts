import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { Echelon } from '../noyau/echelon';
import type { TableAides } from './types-aides';
import type { Regles } from './types-regles';

export type { TableAides } from './types-aides';
export type { DroitSupplementaire, Regime, Regles } from './types-regles';

/** A text that sets figures of a year, with how well it could be read. */
export interface Source {
  readonly objet: 'plafonds' | 'montants' | 'circulaire';
  readonly titre: string;
  /** JORFTEXT, NOR or BO number. */
  readonly reference: string;
  /** As one cites it in the middle of a sentence: « arrêté du 15 avril 2025 ». */
  readonly citation: string;
  /** A: official text read · B: official page, or checked transcription · C: deduced. */
  readonly preuve: 'A' | 'B' | 'C';
}

/** Amounts in euros, one per column of `Bareme.echelons`, as published (never recomputed: MTT-1). */
export interface TableMontants {
  readonly annuel: readonly number[];
  readonly mensuel: readonly number[];
  /** Total with the maintien pendant les grandes vacances; `null` where it was never found. */
  readonly douzeMois: readonly number[] | null;
}

/** A band of distance: from `kmMin` kilometres included, up to the next band excluded (BOR-4). */
export interface Palier {
  readonly kmMin: number;
  readonly points: number;
}

/** Points de charge (c.1, c.2). `null`: these points did not exist yet. */
export interface TablePoints {
  readonly paliers: readonly [Palier, ...Palier[]];
  readonly autreEnfant: number;
  readonly enfantSuperieur: number;
  readonly handicapCDAPH: number | null;
  readonly etudiantAidant: number | null;
}

/** The law of one academic year. Immutable, dated, sourced. */
export interface Bareme {
  readonly annee: AnneeUniversitaire;
  readonly statut: 'publie' | 'provisoire';
  /** Year of the incomes (RES-2: n-2); they are read on the tax notice of the next year. */
  readonly anneeRevenus: number;
  readonly sources: readonly [Source, ...Source[]];
  readonly notes: readonly string[];
  /** Columns of the tables, from the lowest échelon to the highest. */
  readonly echelons: readonly Echelon[];
  /** Ceilings in whole euros, included (BOR-1): one row per point (0 to 17), one column per échelon. */
  readonly plafonds: readonly (readonly number[])[];
  readonly montants: TableMontants;
  /** Number of monthly payments, from September. */
  readonly mensualites: number;
  readonly points: TablePoints;
  /** e.4: euros a month for those who study overseas; `null` before 2023. */
  readonly complementOutreMer: number | null;
  readonly regles: Regles;
  readonly aides: TableAides;
}
