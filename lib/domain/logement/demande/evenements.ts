import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { ActionDemande } from './etats';

/** Where a request comes from: the box of the DSE, a request alone, a resident who asks to stay. */
export type VoieDemande = 'dse' | 'seule' | 'renouvellement';

/** What put a room before a request. `blocage`: held by the student while she reads, in the complementary phase. */
export type OrigineProposition = 'tour' | 'blocage' | 'fenetre' | 'contingent' | 'renouvellement';

export type PropositionFaite = {
  readonly type: 'proposition_faite';
  readonly proposition: string;
  readonly chambre: number;
  readonly logement: number;
  /** City: one live proposal in each. */
  readonly secteur: string;
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  /** Place of the wish that it answers, from 1. */
  readonly voeu: number | null;
  /** Milliseconds since 1970: last instant to pay the advance. */
  readonly echeanceA: number;
};

type DeProposition<T extends string> = { readonly type: T; readonly proposition: string };

/** What happened to a housing request. No personal data: identifiers, codes and instants. */
export type EvenementLogement =
  | { readonly type: 'demande_ouverte'; readonly annee: AnneeUniversitaire; readonly voie: VoieDemande }
  /** Sheets, in the student's order. */
  | { readonly type: 'voeux_ecrits'; readonly voeux: readonly number[] }
  | { readonly type: 'voeux_valides'; readonly tour: number }
  | PropositionFaite
  | DeProposition<'proposition_refusee'>
  | DeProposition<'proposition_expiree'>
  /** The advance is settled. */
  | DeProposition<'proposition_reservee'>
  /** Given up, or taken back, after it was reserved. */
  | DeProposition<'proposition_liberee'>
  | { readonly type: 'demande_retiree' }
  | { readonly type: 'demande_rouverte' };

export type TypeEvenementLogement = EvenementLogement['type'];

/** The action of the table that each event records: it must be one that the state of the moment allows. */
export const ACTION_DE_LOGEMENT: Readonly<
  Record<Exclude<TypeEvenementLogement, 'demande_ouverte'>, ActionDemande>
> = {
  voeux_ecrits: 'ecrire_voeux',
  voeux_valides: 'valider_voeux',
  proposition_faite: 'faire_proposition',
  proposition_refusee: 'fermer_proposition',
  proposition_expiree: 'fermer_proposition',
  proposition_reservee: 'reserver',
  proposition_liberee: 'liberer',
  demande_retiree: 'retirer',
  demande_rouverte: 'rouvrir',
};
