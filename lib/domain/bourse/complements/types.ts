import type { Pas } from '../resultat';

/** Aids of the corpus, g: their id is their rule. */
export type CodeAide = 'MER' | 'AMI' | 'AMM' | 'AMP' | 'ASAP' | 'ASAA' | 'REP';

/**
 * - `acquise`: every condition is told and met, and it comes without asking
 * - `possible`: the conditions that can be judged are met; it must be asked for, or someone decides
 * - `a_preciser`: nothing excludes it, and `manquants` says what is still to be told or examined
 * - `exclue`: a condition is told and not met, and the last line of `explication` says which
 * - `inexistante`: not created yet that year, or its amount was never found
 */
export type EtatAide = 'acquise' | 'possible' | 'a_preciser' | 'exclue' | 'inexistante';

/** Euros. `mensuel` × `mensualites` = `total` for a monthly aid; a single payment has one. */
export interface MontantAide {
  readonly mensuel: number;
  readonly mensualites: number;
  readonly total: number;
}

export interface AideEvaluee {
  readonly code: CodeAide;
  readonly titre: string;
  readonly etat: EtatAide;
  /** What would be paid; for ASAP and ASAA the most that can be. `null` when the aid doesn't exist that year. */
  readonly montant: MontantAide | null;
  readonly explication: readonly Pas[];
  /** Paths of the facts still to be told (`complements.mentionTB`), or rules to be examined. */
  readonly manquants: readonly { readonly code: string; readonly libelle: string }[];
  /** How to ask for it, a whole French sentence. */
  readonly demarche: string;
  readonly source: string;
}

export type Complements = Readonly<Record<CodeAide, AideEvaluee>>;
