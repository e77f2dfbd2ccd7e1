import type { DateCivile } from '../../noyau/date-civile';
import type { Resultat } from '../../noyau/resultat';
import type { EvenementSejour } from './evenements';
import type { ComplementDossier, DossierFourni, RefusDossier } from './pieces';
import type { ReglesDuSejour } from './regles';

/** What may be asked of a stay. Identifiers and hashes of what is created are given: the domain draws nothing. */
export type CommandeSejour =
  | { readonly type: 'deposer_dossier'; readonly demande: string; readonly fourni: DossierFourni }
  | { readonly type: 'donner_scolarite' }
  /** `empreinte`: of the decision, which leaves at once when there is no deposit to pay. */
  | { readonly type: 'valider_dossier'; readonly demande: string; readonly empreinte: string }
  | {
      readonly type: 'demander_complement';
      readonly demande: string;
      readonly complement: ComplementDossier;
    }
  | { readonly type: 'refuser_dossier'; readonly demande: string; readonly motif: RefusDossier }
  | { readonly type: 'regler_depot'; readonly tentative: string; readonly empreinte: string }
  | { readonly type: 'accepter_admission'; readonly empreinte: string; readonly pdf: string }
  /** Takes an hour; the one that was held is freed. */
  | { readonly type: 'prendre_rendez_vous'; readonly rendezVous: string; readonly creneau: string }
  | { readonly type: 'liberer_rendez_vous' }
  /** `libres`: how many hours are left in the window. */
  | { readonly type: 'attendre'; readonly libres: number }
  | { readonly type: 'ne_plus_attendre' }
  | { readonly type: 'constater_entree'; readonly le: DateCivile }
  | { readonly type: 'donner_preavis'; readonly depart: string }
  | { readonly type: 'constater_sortie'; readonly le: DateCivile }
  | { readonly type: 'desister' }
  | { readonly type: 'annuler' };

export type RefusSejour =
  /** The state doesn't allow it. */
  | 'hors_etat'
  | 'dossier_incomplet'
  | 'demande_inconnue'
  | 'deja_donnee'
  | 'deja_regle'
  | 'depot_a_regler'
  /** The decision that was read isn't the one in force. */
  | 'autre_decision'
  | 'creneau_inconnu'
  | 'sans_rendez_vous'
  | 'encore_libre'
  | 'deja_en_attente'
  | 'pas_en_attente'
  | 'trop_tot'
  | 'depart_impossible'
  | 'deja_entre';

export interface ContexteSejour {
  readonly aujourdhui: DateCivile;
  readonly regles: ReglesDuSejour;
}

export type UneCommande<T extends CommandeSejour['type']> = Extract<CommandeSejour, { type: T }>;
export type DecisionSejour = Resultat<readonly EvenementSejour[], RefusSejour>;
