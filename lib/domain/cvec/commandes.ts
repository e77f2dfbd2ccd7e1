import type { DateCivile } from '../noyau/date-civile';
import type { Resultat } from '../noyau/resultat';
import type { CommandeDu, RefusDu, TiragesDu } from '../paiement/du';
import type { EvenementCvec } from './evenements';
import type { CleExoneration, RefusExoneration } from './exoneration';
import type { CleRemboursement } from './motifs-de-remboursement';
import type { NumeroAttestation } from './numero';
import type { MaintienExoneration } from './retrait';

/** A settlement needs the number of an attestation besides. */
export interface Tirages extends TiragesDu {
  readonly numero: NumeroAttestation;
}

/** What may be asked of a contribution. Identifiers of what is created are given; instants are milliseconds since 1970. */
export type CommandeCvec =
  | CommandeDu<Tirages>
  | { readonly type: 'changer_crous'; readonly crous: string }
  | {
      readonly type: 'emettre_avis';
      readonly tentative: string;
      readonly centimes: number;
      readonly expireA: number;
    }
  | {
      readonly type: 'doubler_especes';
      readonly tentative: string;
      readonly centimes: number;
      readonly tirages: Tirages;
    }
  | { readonly type: 'exonerer'; readonly motif: 'boursier' | 'asaa'; readonly tirages: Tirages }
  | { readonly type: 'demander_exoneration'; readonly demande: string; readonly categorie: CleExoneration }
  | { readonly type: 'accorder_exoneration'; readonly demande: string; readonly tirages: Tirages }
  | { readonly type: 'refuser_exoneration'; readonly demande: string; readonly motif: RefusExoneration }
  | { readonly type: 'proposer_retrait'; readonly demande: string }
  | { readonly type: 'retirer_exoneration'; readonly demande: string }
  | { readonly type: 'maintenir_exoneration'; readonly demande: string; readonly motif: MaintienExoneration }
  | {
      readonly type: 'demander_remboursement';
      readonly remboursement: string;
      readonly motif: CleRemboursement;
    };

export type RefusCvec =
  | RefusDu
  | 'hors_campagne'
  | 'deja_exoneree'
  | 'avis_en_cours'
  | 'deja_demandee'
  | 'demande_inconnue'
  | 'automatique'
  | 'sans_droit'
  | 'hors_fenetre'
  | 'non_payee'
  | 'deja_remboursee';

export interface ContexteCvec {
  readonly aujourdhui: DateCivile;
  /** Milliseconds since 1970. */
  readonly maintenant: number;
}

export type Commande<T extends CommandeCvec['type']> = Extract<CommandeCvec, { type: T }>;
export type Decision = Resultat<readonly EvenementCvec[], RefusCvec>;
