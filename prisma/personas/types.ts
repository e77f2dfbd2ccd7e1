import type { CodeMotif, Echelon } from '@/lib/domain/bourse/resultat';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Saisie } from '@/lib/parcours/moteur/types';

/** What the portal answers to this dossier, filed for 2026-2027. */
export type Attendu =
  /** `parVoeu` when the wishes do not give the same échelon; `echelon` is then the one of wish 1. */
  | { readonly type: 'eligible'; readonly echelon: Echelon; readonly parVoeu?: readonly Echelon[] }
  | { readonly type: 'non_eligible'; readonly motif: CodeMotif }
  /** `code` of the missing fact, or of the rule that the Crous examines. */
  | { readonly type: 'indetermine'; readonly code: string };

/** A fictional student: the same person in the seed, the demonstration and the browser tests. */
export interface Persona {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly dateNaissance: DateCivile;
  readonly ine?: string;
  /** Who this is, in one French sentence. */
  readonly situation: string;
  readonly attendu: Attendu;
  /** What this person types, question by question, in the order of the form. */
  readonly saisies: Readonly<Record<string, Saisie>>;
}
