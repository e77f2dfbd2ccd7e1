import type { Echelon, Montants } from '../resultat';

/**
 * What can vary, one at a time: the retained income (euros, may be negative), the other dependent children out of higher
 * education or in it (counts), the distance (kilometres).
 */
export type Axe = 'revenu' | 'autresEnfants' | 'autresEnfantsSup' | 'distanceKm';

/** What the table says at one place of an axis, whatever the conditions that no axis moves. */
export type Lecture =
  | { readonly type: 'echelon'; readonly echelon: Echelon; readonly montants: Montants }
  | { readonly type: 'hors_bareme' }
  /** The Crous judges there: the engine concludes nothing. */
  | { readonly type: 'examen' };

/** A stretch of an axis where the reading is the same. Bounds are the first and the last whole value; `null`: no bound. */
export interface Tranche {
  readonly min: number | null;
  readonly max: number | null;
  readonly lecture: Lecture;
}

/** The reading over the whole axis: neighbours always differ. */
export interface Courbe {
  readonly axe: Axe;
  readonly tranches: readonly Tranche[];
  /** Where the facts are on the axis; `null` when that is the very thing that is unknown. */
  readonly actuel: number | null;
}

/** Why nothing can be drawn: the Crous judges the whole axis, or another fact is missing. */
export type SansCourbe = 'examen' | 'inconnu';
