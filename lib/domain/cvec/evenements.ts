import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { ACTION_DU, type EvenementDu } from '../paiement/du';
import type { CodeAttestation, ModeAcquittement } from './attestation';
import type { ActionCvec } from './etats';
import type { CleExoneration, RefusExoneration } from './exoneration';
import type { CleRemboursable } from './motifs-de-remboursement';
import type { MaintienExoneration } from './retrait';

/** An event about one request, named by its identifier. */
type DeDemande<T extends string, P = unknown> = { readonly type: T; readonly demande: string } & P;

export type CvecAcquittee = {
  readonly type: 'cvec_acquittee';
  readonly mode: ModeAcquittement;
  /** The payment that settled it; `null` when it was exempted. */
  readonly tentative: string | null;
  readonly numero: string;
  readonly code: CodeAttestation;
  readonly motif: CleExoneration | null;
};

/** What happened to a contribution: what happens to all that has to be paid, and what is its own. No personal data. */
export type EvenementCvec =
  | { readonly type: 'cvec_ouverte'; readonly annee: AnneeUniversitaire; readonly crous: string }
  | { readonly type: 'crous_change'; readonly crous: string }
  | EvenementDu<CleRemboursable>
  | DeDemande<'exoneration_demandee', { readonly categorie: CleExoneration }>
  | DeDemande<'exoneration_accordee'>
  | DeDemande<'exoneration_refusee', { readonly motif: RefusExoneration }>
  | CvecAcquittee
  | DeDemande<'retrait_propose', { readonly categorie: 'boursier' }>
  | DeDemande<'exoneration_retiree', { readonly numero: string }>
  | DeDemande<'exoneration_maintenue', { readonly motif: MaintienExoneration }>;

export type TypeEvenementCvec = EvenementCvec['type'];

/** The action of the table that each event records: it must be one that the state of the moment allows. */
export const ACTION_DE: Readonly<Record<Exclude<TypeEvenementCvec, 'cvec_ouverte'>, readonly ActionCvec[]>> =
  {
    ...ACTION_DU,
    crous_change: ['changer_crous'],
    tentative_creee: ['demarrer_carte', 'emettre_avis', 'suivre_paiement'],
    exoneration_demandee: ['demander_exoneration'],
    exoneration_accordee: ['fermer_voie'],
    exoneration_refusee: ['fermer_voie'],
    cvec_acquittee: ['acquitter'],
    retrait_propose: ['proposer_retrait'],
    exoneration_retiree: ['retirer_exoneration'],
    exoneration_maintenue: ['fermer_voie'],
    remboursement_ouvert: ['demander_remboursement', 'ouvrir_remboursement', 'signaler_trop_percu'],
  };
