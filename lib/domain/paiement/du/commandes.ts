import type { Resultat } from '../../noyau/resultat';
import type { MotifDeRefus } from '../lien';
import type { RefusRemboursement } from '../remboursement';
import type { ActionTentative } from '../tentative';
import type { EvenementDu } from './evenements';

/** Names drawn by the shell for what a settlement may create: the domain draws nothing. */
export interface TiragesDu {
  readonly remboursement: string;
}

/** What may be asked of whatever has to be paid. Identifiers of what is created are given. */
export type CommandeDu<T extends TiragesDu = TiragesDu> =
  | { readonly type: 'demarrer_carte'; readonly tentative: string; readonly centimes: number }
  | { readonly type: 'creer_lien'; readonly lien: string }
  | { readonly type: 'annuler_lien' }
  | { readonly type: 'refuser_lien'; readonly lien: string; readonly motif: MotifDeRefus }
  | {
      readonly type: 'payer_par_lien';
      readonly lien: string;
      readonly tentative: string;
      readonly centimes: number;
    }
  | {
      readonly type: 'suivre_tentative';
      readonly tentative: string;
      readonly action: ActionTentative;
      readonly tirages: T;
    }
  | { readonly type: 'expirer' }
  | { readonly type: 'accorder_remboursement'; readonly remboursement: string }
  | {
      readonly type: 'refuser_remboursement';
      readonly remboursement: string;
      readonly motif: RefusRemboursement;
    }
  | { readonly type: 'donner_iban' }
  | { readonly type: 'virer'; readonly remboursement: string }
  | { readonly type: 'rejeter_virement'; readonly remboursement: string };

export type RefusDu =
  | 'deja_acquittee'
  | 'lien_inconnu'
  | 'lien_ferme'
  | 'lien_expire'
  | 'tentative_inconnue'
  | 'sans_effet'
  | 'remboursement_inconnu'
  | 'rien_a_rembourser';

/** Milliseconds since 1970. */
export interface ContexteDu {
  readonly maintenant: number;
}

/** The commands of one kind, and what they answer: the shared events, or those of a settlement besides. */
export type UneCommandeDu<N extends CommandeDu['type'], T extends TiragesDu = TiragesDu> = Extract<
  CommandeDu<T>,
  { type: N }
>;
export type DecisionDu<M extends string, E = never, R = never> = Resultat<
  readonly (EvenementDu<M> | E)[],
  RefusDu | R
>;
