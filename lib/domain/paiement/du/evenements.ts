import type { MotifDeRefus } from '../lien';
import type { EtatRemboursement, RefusRemboursement } from '../remboursement';
import type { ModePaiement } from '../tentative';

/** An event about one payment attempt, one link or one refund, named by its identifier. */
type DeTentative<T extends string, P = unknown> = { readonly type: T; readonly tentative: string } & P;
type DeLien<T extends string, P = unknown> = { readonly type: T; readonly lien: string } & P;
type DeRemboursement<T extends string, P = unknown> = {
  readonly type: T;
  readonly remboursement: string;
} & P;

export type TentativeCreee = DeTentative<
  'tentative_creee',
  {
    readonly mode: ModePaiement;
    readonly centimes: number;
    /** Milliseconds since 1970. */
    readonly expireA: number;
    readonly lien: string | null;
  }
>;

export type RemboursementOuvert<M extends string = string> = DeRemboursement<
  'remboursement_ouvert',
  {
    readonly tentative: string;
    readonly motif: M;
    readonly centimes: number;
    readonly etat: Extract<EtatRemboursement, 'demande' | 'iban_attendu' | 'a_virer'>;
  }
>;

/** What happens to whatever has to be paid. No personal data: identifiers, codes and amounts. */
export type EvenementDu<M extends string = string> =
  | TentativeCreee
  | DeTentative<'tentative_mise_en_attente'>
  | DeTentative<'tentative_payee'>
  | DeTentative<'tentative_refusee'>
  | DeTentative<'tentative_abandonnee'>
  | DeTentative<'tentative_expiree'>
  | DeLien<'lien_cree', { readonly expireA: number }>
  | DeLien<'lien_paye'>
  | DeLien<'lien_refuse', { readonly motif: MotifDeRefus }>
  | DeLien<'lien_expire'>
  | DeLien<'lien_remplace'>
  | DeLien<'lien_annule'>
  | DeLien<'lien_caduc'>
  | RemboursementOuvert<M>
  | DeRemboursement<'remboursement_accorde'>
  | DeRemboursement<'remboursement_refuse', { readonly motif: RefusRemboursement }>
  | DeRemboursement<'iban_recu'>
  | DeRemboursement<'virement_emis'>
  | DeRemboursement<'virement_rejete'>;

export type TypeEvenementDu = EvenementDu['type'];
