import type { EtatProposition } from '../demande/vie';

/** What became of a student whom an institution named. */
export type EtatDesignation = 'attendue' | 'acceptee' | 'refusee' | 'expiree' | 'retiree';

export interface DesignationSuivie {
  readonly id: string;
  /** Normalised. */
  readonly email: string;
  /** Milliseconds since 1970: last instant to answer. */
  readonly echeanceA: number;
  readonly retiree: boolean;
  /** The proposal that followed; `null` while the student has no account, or already holds a room in that city. */
  readonly proposition: EtatProposition | null;
}

const SELON_LA_PROPOSITION = {
  proposee: 'attendue',
  reservee: 'acceptee',
  refusee: 'refusee',
  expiree: 'expiree',
  liberee: 'refusee',
} as const satisfies Record<EtatProposition, EtatDesignation>;

/**
 * A consequence of the proposal, never stored. Whether the student has an account is not told to the institution: with or
 * without, an answer is waited for until the same instant. A proposal past it may still be paid until it is written that it expired.
 * @param maintenant milliseconds since 1970
 */
export function etatDesignation(
  { retiree, proposition, echeanceA }: Omit<DesignationSuivie, 'id' | 'email'>,
  maintenant: number,
): EtatDesignation {
  if (retiree) return 'retiree';
  if (proposition) return SELON_LA_PROPOSITION[proposition];
  return maintenant > echeanceA ? 'expiree' : 'attendue';
}

/** Takes a room of the contingent. */
export const estEngagee = (etat: EtatDesignation): boolean => etat === 'attendue' || etat === 'acceptee';
