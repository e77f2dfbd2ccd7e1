import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { Par, RemboursementSuivi as RemboursementDu, VieDue } from '../paiement/du';
import { enCours, lienActif, RIEN_DE_TENTE, remboursementDe } from '../paiement/du';
import type { CodeAttestation, ModeAcquittement } from './attestation';
import type { EtatCvec } from './etats';
import type { CleExoneration } from './exoneration';
import type { CleRemboursable } from './motifs-de-remboursement';

export type RemboursementSuivi = RemboursementDu<CleRemboursable>;

/** A request for an exemption, or the withdrawal of one that the base had found (`estRetrait`). */
export interface DemandeSuivie {
  readonly etat: 'deposee' | 'accordee' | 'refusee';
  readonly categorie: CleExoneration;
}

export interface Acquittement {
  readonly mode: ModeAcquittement;
  readonly tentative: string | null;
  readonly numero: string;
  readonly code: CodeAttestation;
  readonly motif: CleExoneration | null;
}

/** The whole life of one contribution: what it shares with all that has to be paid, and what is its own. */
export interface VieCvec extends VieDue<CleRemboursable> {
  readonly annee: AnneeUniversitaire;
  readonly crous: string;
  readonly acquittement: Acquittement | null;
  readonly demandes: Par<DemandeSuivie>;
}

export const vieOuverte = (annee: AnneeUniversitaire, crous: string): VieCvec => ({
  rang: 1,
  annee,
  crous,
  acquittement: null,
  demandes: {},
  ...RIEN_DE_TENTE,
});

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
