import type { SituationCvec } from '@/lib/domain/cvec';
import type { CommuneLue } from '@/lib/parcours/moteur';
import { definisseur } from '@/lib/parcours/moteur';

/** What each question of the contribution gives. */
export interface CarteCvec {
  readonly situation: { readonly situation: SituationCvec };
  readonly ville: { readonly commune: CommuneLue };
}

export const definirQuestion = definisseur<CarteCvec, null>();
