import type { Resultat } from '../../noyau/resultat';
import type { CampagneLogement, Minute } from '../campagnes';
import type { EvenementLogement, PropositionFaite } from './evenements';

/** What may be asked of a housing request. Identifiers of what is created are given: the domain draws nothing. */
export type CommandeDemande =
  /** The whole basket, in the student's order. */
  | { readonly type: 'ecrire_voeux'; readonly voeux: readonly number[] }
  /** The basket of the moment takes part in the round of the moment. */
  | { readonly type: 'valider_voeux' }
  | { readonly type: 'faire_proposition'; readonly offre: Omit<PropositionFaite, 'type'> }
  | { readonly type: 'refuser_proposition'; readonly proposition: string }
  /** Those of them whose time is over: whoever asks leaves out what somebody is paying for. */
  | { readonly type: 'expirer_propositions'; readonly propositions: readonly string[] }
  /** The advance is settled. `tardive`: the proposal had expired, and whoever asks has seen that the room is still free. */
  | { readonly type: 'reserver'; readonly proposition: string; readonly tardive?: boolean }
  | { readonly type: 'liberer'; readonly proposition: string }
  | { readonly type: 'retirer' }
  | { readonly type: 'rouvrir' };

export type RefusDemande =
  | 'demande_retiree'
  | 'voeux_fermes'
  | 'trop_de_voeux'
  | 'voeu_en_double'
  | 'panier_vide'
  | 'sans_effet'
  | 'secteur_deja_servi'
  | 'propositions_maximum'
  | 'echeance_passee'
  | 'proposition_existante'
  | 'proposition_inconnue'
  | 'proposition_close'
  | 'deja_reservee'
  | 'non_reservee'
  | 'chambre_reservee';

export interface ContexteDemande {
  readonly campagne: CampagneLogement;
  /** Paris time. */
  readonly minute: Minute;
  /** Milliseconds since 1970: the same instant. */
  readonly maintenant: number;
}

export type CommandeDe<T extends CommandeDemande['type']> = Extract<CommandeDemande, { type: T }>;
export type DecisionDemande = Resultat<readonly EvenementLogement[], RefusDemande>;
