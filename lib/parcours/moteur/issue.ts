import type { ErreurChamp } from './formulaire';
import type { Saisie } from './types';

/** A way out beside a message: sign in again, ask for a new code. */
export interface LienDIssue {
  readonly href: string;
  readonly texte: string;
}

/** What a form action answers when it does not redirect. The entry always comes back: React empties forms. */
export type EtatFormulaire =
  | { readonly etat: 'initial' }
  | { readonly etat: 'saisie_invalide'; readonly erreurs: readonly ErreurChamp[]; readonly saisie: Saisie }
  | { readonly etat: 'refus'; readonly message: string; readonly saisie: Saisie; readonly lien?: LienDIssue }
  /** Somebody else (or another tab) wrote first; `actuelle` is what stands now. */
  | {
      readonly etat: 'conflit';
      readonly message: string;
      readonly saisie: Saisie;
      readonly actuelle?: Saisie;
      /** Version of `actuelle`: sending it back says « keep mine ». */
      readonly version?: number;
    }
  | { readonly etat: 'trop_de_tentatives'; readonly message: string; readonly saisie: Saisie }
  | { readonly etat: 'panne'; readonly reference: string; readonly saisie: Saisie };

export const FORMULAIRE_INITIAL: EtatFormulaire = { etat: 'initial' };
