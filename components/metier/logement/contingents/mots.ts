import type { EtatDesignation } from '@/lib/domain/logement/contingents';
import type { TonPastille } from '../../../ui/Pastille';

export const ETATS_DESIGNATION: Readonly<
  Record<EtatDesignation, { readonly mot: string; readonly ton: TonPastille }>
> = {
  attendue: { mot: 'Réponse attendue', ton: 'safran' },
  acceptee: { mot: 'Chambre réservée', ton: 'vert' },
  refusee: { mot: 'Refusée', ton: 'gris' },
  expiree: { mot: 'Sans réponse', ton: 'gris' },
  retiree: { mot: 'Retirée', ton: 'gris' },
};

export interface DesignationMontree {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly etat: EtatDesignation;
  readonly designeeA: number;
  readonly echeanceA: number;
}

export interface ContingentMontre {
  readonly id: string;
  readonly annee: string;
  readonly residence: string;
  readonly ville: string;
  readonly intitule: string | null;
  /** Civil days. */
  readonly debut: string;
  readonly fin: string;
  readonly designationAvantA: number;
  readonly chambres: number;
  readonly libres: number;
  /** Names may still be given. */
  readonly ouvert: boolean;
  readonly designations: readonly DesignationMontree[];
}
