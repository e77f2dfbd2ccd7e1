import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { MotifDeRefus } from '../paiement/lien';
import type { ModePaiement } from '../paiement/tentative';
import type { CodeAttestation, ModeAcquittement } from './attestation';
import type { ActionCvec } from './etats';
import type { CleExoneration, RefusExoneration } from './exoneration';
import type { CleRemboursable, EtatRemboursement, RefusRemboursement } from './motifs-de-remboursement';

/** An event about one payment attempt, one link, one request or one refund, named by its identifier. */
type DeTentative<T extends string, P = unknown> = { readonly type: T; readonly tentative: string } & P;
type DeLien<T extends string, P = unknown> = { readonly type: T; readonly lien: string } & P;
type DeDemande<T extends string, P = unknown> = { readonly type: T; readonly demande: string } & P;
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

export type CvecAcquittee = {
  readonly type: 'cvec_acquittee';
  readonly mode: ModeAcquittement;
  /** The payment that settled it; `null` when it was exempted. */
  readonly tentative: string | null;
  readonly numero: string;
  readonly code: CodeAttestation;
  readonly motif: CleExoneration | null;
};

export type RemboursementOuvert = DeRemboursement<
  'remboursement_ouvert',
  {
    readonly tentative: string;
    readonly motif: CleRemboursable;
    readonly centimes: number;
    readonly etat: Extract<EtatRemboursement, 'demande' | 'iban_attendu' | 'a_virer'>;
  }
>;

/** What happened to a contribution. No personal data: identifiers, codes and amounts. */
export type EvenementCvec =
  | { readonly type: 'cvec_ouverte'; readonly annee: AnneeUniversitaire; readonly crous: string }
  | { readonly type: 'crous_change'; readonly crous: string }
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
  | DeDemande<'exoneration_demandee', { readonly categorie: CleExoneration }>
  | DeDemande<'exoneration_accordee'>
  | DeDemande<'exoneration_refusee', { readonly motif: RefusExoneration }>
  | CvecAcquittee
  | RemboursementOuvert
  | DeRemboursement<'remboursement_accorde'>
  | DeRemboursement<'remboursement_refuse', { readonly motif: RefusRemboursement }>
  | DeRemboursement<'iban_recu'>
  | DeRemboursement<'virement_emis'>
  | DeRemboursement<'virement_rejete'>;

export type TypeEvenementCvec = EvenementCvec['type'];

/** The action of the table that each event records: it must be one that the state of the moment allows. */
export const ACTION_DE: Readonly<Record<Exclude<TypeEvenementCvec, 'cvec_ouverte'>, readonly ActionCvec[]>> =
  {
    crous_change: ['changer_crous'],
    tentative_creee: ['demarrer_carte', 'emettre_avis', 'suivre_paiement'],
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
    exoneration_demandee: ['demander_exoneration'],
    exoneration_accordee: ['fermer_voie'],
    exoneration_refusee: ['fermer_voie'],
    cvec_acquittee: ['acquitter'],
    remboursement_ouvert: ['demander_remboursement', 'ouvrir_remboursement', 'signaler_trop_percu'],
    remboursement_accorde: ['suivre_remboursement'],
    remboursement_refuse: ['refuser_remboursement', 'suivre_remboursement'],
    iban_recu: ['suivre_remboursement'],
    virement_emis: ['rembourser', 'suivre_remboursement'],
    virement_rejete: ['suivre_remboursement'],
  };
