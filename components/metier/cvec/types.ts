import type {
  CleExoneration,
  CleRemboursable,
  CodeAttestation,
  EtatCvec,
  EtatRemboursement,
  EvenementCvec,
} from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { EtatLien, EtatTentative, ModePaiement } from '@/lib/domain/paiement';

export interface AttestationAffichee {
  readonly numero: string;
  readonly annee: AnneeUniversitaire;
  readonly code: CodeAttestation;
  readonly emiseLe: Date;
}

export interface EvenementAffiche {
  readonly evenement: EvenementCvec;
  readonly survenuLe: Date;
}

export interface TentativeAffichee {
  readonly id: string;
  readonly mode: ModePaiement;
  readonly etat: EtatTentative;
  readonly centimes: number;
}

/** One contribution as its student sees it. Amounts are whole cents. */
export interface CvecAffichee {
  readonly annee: AnneeUniversitaire;
  readonly etat: EtatCvec;
  readonly centimes: number;
  readonly crous: string;
  readonly attestation: AttestationAffichee | null;
  /** The link that may still be paid. */
  readonly lien: {
    readonly adresse: string;
    readonly expireLe: Date;
    readonly courriel: string | null;
  } | null;
  /** How the last link ended, when none is left. */
  readonly dernierLien: { readonly etat: EtatLien; readonly motif: string | null } | null;
  readonly avis: {
    readonly reference: string;
    readonly frais: number;
    readonly echeanceLe: DateCivile;
  } | null;
  readonly derniereCarte: TentativeAffichee | null;
  readonly exonerations: readonly {
    readonly id: string;
    readonly etat: 'deposee' | 'accordee' | 'refusee';
    readonly categorie: CleExoneration;
    readonly raison: string | null;
    readonly precision: string | null;
  }[];
  readonly remboursements: readonly {
    readonly id: string;
    readonly etat: EtatRemboursement;
    readonly motif: CleRemboursable;
    readonly centimes: number;
    readonly raison: string | null;
    readonly refuseLe: DateCivile | null;
  }[];
  /** A payment settled the year, nothing of it is given back yet, and the window is open. */
  readonly remboursable: boolean;
  readonly evenements: readonly EvenementAffiche[];
}
