import type { DateCivile } from '../noyau/date-civile';
import type { Resultat } from '../noyau/resultat';
import type { MotifDeRefus } from '../paiement/lien';
import type { ActionTentative } from '../paiement/tentative';
import type { EvenementCvec } from './evenements';
import type { CleExoneration, RefusExoneration } from './exoneration';
import type { CleRemboursement, RefusRemboursement } from './motifs-de-remboursement';
import type { NumeroAttestation } from './numero';

/** Names drawn by the shell for what a settlement may create: the domain draws nothing. */
export interface Tirages {
  readonly numero: NumeroAttestation;
  readonly remboursement: string;
}

/** What may be asked of a contribution. Identifiers of what is created are given; instants are milliseconds since 1970. */
export type CommandeCvec =
  | { readonly type: 'changer_crous'; readonly crous: string }
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
      readonly type: 'emettre_avis';
      readonly tentative: string;
      readonly centimes: number;
      readonly expireA: number;
    }
  | {
      readonly type: 'suivre_tentative';
      readonly tentative: string;
      readonly action: ActionTentative;
      readonly tirages: Tirages;
    }
  | {
      readonly type: 'doubler_especes';
      readonly tentative: string;
      readonly centimes: number;
      readonly tirages: Tirages;
    }
  | { readonly type: 'expirer' }
  | { readonly type: 'exonerer'; readonly motif: 'boursier' | 'asaa'; readonly tirages: Tirages }
  | { readonly type: 'demander_exoneration'; readonly demande: string; readonly categorie: CleExoneration }
  | { readonly type: 'accorder_exoneration'; readonly demande: string; readonly tirages: Tirages }
  | { readonly type: 'refuser_exoneration'; readonly demande: string; readonly motif: RefusExoneration }
  | {
      readonly type: 'demander_remboursement';
      readonly remboursement: string;
      readonly motif: CleRemboursement;
    }
  | { readonly type: 'accorder_remboursement'; readonly remboursement: string }
  | {
      readonly type: 'refuser_remboursement';
      readonly remboursement: string;
      readonly motif: RefusRemboursement;
    }
  | { readonly type: 'donner_iban' }
  | { readonly type: 'virer'; readonly remboursement: string }
  | { readonly type: 'rejeter_virement'; readonly remboursement: string };

export type RefusCvec =
  | 'hors_campagne'
  | 'deja_acquittee'
  | 'deja_exoneree'
  | 'avis_en_cours'
  | 'lien_inconnu'
  | 'lien_ferme'
  | 'lien_expire'
  | 'tentative_inconnue'
  | 'sans_effet'
  | 'deja_demandee'
  | 'demande_inconnue'
  | 'automatique'
  | 'sans_droit'
  | 'hors_fenetre'
  | 'non_payee'
  | 'deja_remboursee'
  | 'remboursement_inconnu'
  | 'rien_a_rembourser';

export interface ContexteCvec {
  readonly aujourdhui: DateCivile;
  /** Milliseconds since 1970. */
  readonly maintenant: number;
}

export type Commande<T extends CommandeCvec['type']> = Extract<CommandeCvec, { type: T }>;
export type Decision = Resultat<readonly EvenementCvec[], RefusCvec>;
