import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { EtatLien } from '../paiement/lien';
import type { EtatTentative, ModePaiement } from '../paiement/tentative';
import { estVivante } from '../paiement/tentative';
import type { CodeAttestation, ModeAcquittement } from './attestation';
import type { EtatCvec } from './etats';
import type { CleExoneration } from './exoneration';
import type { CleRemboursable, EtatRemboursement } from './motifs-de-remboursement';

export interface TentativeSuivie {
  readonly mode: ModePaiement;
  readonly etat: EtatTentative;
  readonly centimes: number;
  readonly expireA: number;
  readonly lien: string | null;
}

export interface LienSuivi {
  readonly etat: EtatLien;
  readonly expireA: number;
}

export interface DemandeSuivie {
  readonly etat: 'deposee' | 'accordee' | 'refusee';
  readonly categorie: CleExoneration;
}

export interface RemboursementSuivi {
  readonly etat: EtatRemboursement;
  readonly tentative: string;
  readonly motif: CleRemboursable;
  readonly centimes: number;
}

export interface Acquittement {
  readonly mode: ModeAcquittement;
  readonly tentative: string | null;
  readonly numero: string;
  readonly code: CodeAttestation;
  readonly motif: CleExoneration | null;
}

type Par<T> = Readonly<Record<string, T>>;

/** The whole life of one contribution; `rang` counts its events and is its version. */
export interface VieCvec {
  readonly rang: number;
  readonly annee: AnneeUniversitaire;
  readonly crous: string;
  /** An account to pay back to was given. */
  readonly iban: boolean;
  readonly acquittement: Acquittement | null;
  readonly tentatives: Par<TentativeSuivie>;
  readonly liens: Par<LienSuivi>;
  readonly demandes: Par<DemandeSuivie>;
  readonly remboursements: Par<RemboursementSuivi>;
}

export const vieOuverte = (annee: AnneeUniversitaire, crous: string): VieCvec => ({
  rang: 1,
  annee,
  crous,
  iban: false,
  acquittement: null,
  tentatives: {},
  liens: {},
  demandes: {},
  remboursements: {},
});

const enCours = (vie: VieCvec, mode: ModePaiement): boolean =>
  Object.values(vie.tentatives).some((t) => t.mode === mode && estVivante(t.etat));

/** The refund of an attempt, unless it was refused: there is never more than one. */
export const remboursementDe = (vie: VieCvec, tentative: string): RemboursementSuivi | null =>
  Object.values(vie.remboursements).find((r) => r.tentative === tentative && r.etat !== 'refuse') ?? null;

/** The link that works now, whatever the hour says. */
export function lienActif(vie: VieCvec): string | null {
  const [cle] = Object.entries(vie.liens).find(([, { etat }]) => etat === 'actif') ?? [];
  return cle ?? null;
}

/** The state of the table that a life is in. It is a consequence of the parts, never said twice. */
export function etatDe(vie: VieCvec): EtatCvec {
  const { acquittement } = vie;
  if (acquittement) {
    const rendu = acquittement.tentative ? remboursementDe(vie, acquittement.tentative) : null;
    if (!rendu) return 'acquittee';
    return rendu.etat === 'vire' ? 'remboursee' : 'remboursement_en_cours';
  }
  if (enCours(vie, 'carte')) return 'carte_en_cours';
  if (lienActif(vie) !== null || enCours(vie, 'tiers')) return 'tiers_en_attente';
  if (enCours(vie, 'especes')) return 'especes_en_attente';
  const demandee = Object.values(vie.demandes).some(({ etat }) => etat === 'deposee');
  return demandee ? 'exoneration_en_instruction' : 'a_choisir';
}
