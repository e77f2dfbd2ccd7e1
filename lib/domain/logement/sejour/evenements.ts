import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { DateCivile } from '../../noyau/date-civile';
import type { Minute } from '../campagnes';
import type { GenreDeRendezVous } from './creneaux';
import type { ActionSejour } from './etats';
import type { ComplementDossier, Garantie, RefusDossier } from './pieces';

export type SejourOuvert = {
  readonly type: 'sejour_ouvert';
  readonly annee: AnneeUniversitaire;
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  /** Guarantee deposit, centimes; 0 when nothing is asked here. */
  readonly depot: number;
};

export type DossierDepose = {
  readonly type: 'dossier_depose';
  /** The request that agents examine. */
  readonly demande: string;
  readonly garantie: Garantie;
  readonly scolariteDifferee: boolean;
};

/** What happened to a stay. No personal data: identifiers, codes, days and hashes. */
export type EvenementSejour =
  | SejourOuvert
  | DossierDepose
  | { readonly type: 'complement_demande'; readonly demande: string; readonly complement: ComplementDossier }
  | { readonly type: 'dossier_valide'; readonly demande: string }
  | { readonly type: 'dossier_refuse'; readonly demande: string; readonly motif: RefusDossier }
  | { readonly type: 'scolarite_donnee' }
  | { readonly type: 'depot_regle'; readonly tentative: string }
  /** SHA-256 of the content of the decision. */
  | { readonly type: 'admission_emise'; readonly empreinte: string }
  /** The same, and that of the very file that was read. */
  | { readonly type: 'admission_acceptee'; readonly empreinte: string; readonly pdf: string }
  | {
      readonly type: 'rendez_vous_pris';
      readonly rendezVous: string;
      readonly genre: GenreDeRendezVous;
      readonly creneau: Minute;
    }
  | { readonly type: 'rendez_vous_libere'; readonly rendezVous: string; readonly genre: GenreDeRendezVous }
  | { readonly type: 'attente_ouverte'; readonly genre: GenreDeRendezVous }
  | { readonly type: 'attente_fermee'; readonly genre: GenreDeRendezVous }
  | { readonly type: 'entree_constatee'; readonly le: DateCivile }
  | { readonly type: 'preavis_donne'; readonly recuLe: DateCivile; readonly depart: DateCivile }
  | { readonly type: 'sortie_constatee'; readonly le: DateCivile }
  | { readonly type: 'sejour_desiste' }
  | { readonly type: 'sejour_annule' };

export type TypeEvenementSejour = EvenementSejour['type'];

/** The action of the table that each event records: it must be one that the state of the moment allows. */
export const ACTION_DU_SEJOUR: Readonly<Record<Exclude<TypeEvenementSejour, 'sejour_ouvert'>, ActionSejour>> =
  {
    dossier_depose: 'deposer_dossier',
    complement_demande: 'demander_complement',
    dossier_valide: 'valider_dossier',
    dossier_refuse: 'refuser_dossier',
    scolarite_donnee: 'donner_scolarite',
    depot_regle: 'regler_depot',
    admission_emise: 'emettre_admission',
    admission_acceptee: 'accepter_admission',
    rendez_vous_pris: 'prendre_rendez_vous',
    rendez_vous_libere: 'liberer_rendez_vous',
    attente_ouverte: 'attendre',
    attente_fermee: 'ne_plus_attendre',
    entree_constatee: 'constater_entree',
    preavis_donne: 'donner_preavis',
    sortie_constatee: 'constater_sortie',
    sejour_desiste: 'desister',
    sejour_annule: 'annuler',
  };
