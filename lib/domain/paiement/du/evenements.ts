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

/**
 * The action of the table that each of these events records, whatever is paid. What opens an attempt or a refund depends on
 * what is paid, and is said there.
 */
export const ACTION_DU = {
  tentative_mise_en_attente: ['suivre_paiement'],
  tentative_payee: ['suivre_paiement'],
  tentative_refusee: ['fermer_voie'],
  tentative_abandonnee: ['fermer_voie'],
  tentative_expiree: ['fermer_voie'],
  lien_cree: ['creer_lien'],
  lien_paye: ['suivre_paiement'],
  lien_refuse: ['fermer_voie'],
  lien_expire: ['fermer_voie'],
  lien_remplace: ['fermer_voie'],
  lien_annule: ['fermer_voie'],
  lien_caduc: ['fermer_voie'],
  remboursement_accorde: ['suivre_remboursement'],
  remboursement_refuse: ['refuser_remboursement', 'suivre_remboursement'],
  iban_recu: ['suivre_remboursement'],
  virement_emis: ['rembourser', 'suivre_remboursement'],
  virement_rejete: ['suivre_remboursement'],
} as const satisfies Readonly<
  Record<Exclude<TypeEvenementDu, 'tentative_creee' | 'remboursement_ouvert'>, readonly string[]>
>;
