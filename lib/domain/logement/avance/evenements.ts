import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import { ACTION_DU, type EvenementDu } from '../../paiement/du';
import type { ModePaiement } from '../../paiement/tentative';
import type { ActionAvance } from './etats';
import type { CleMotifAvance } from './motifs';

/** What is paid before the keys: the advance that books the room, then the deposit. */
export type GenreAvance = 'avance' | 'depot_de_garantie';

export interface AvanceOuverte {
  readonly type: 'avance_ouverte';
  readonly annee: AnneeUniversitaire;
  readonly genre: GenreAvance;
  readonly crous: string;
  readonly centimes: number;
  /** Last instant to begin a payment, milliseconds since 1970; `null` when nothing is lost by waiting. */
  readonly echeanceA: number | null;
}

export interface AvanceReglee {
  readonly type: 'avance_reglee';
  readonly mode: ModePaiement;
  readonly tentative: string;
}

/** What happened to an advance: what happens to all that has to be paid, and what is its own. No personal data. */
export type EvenementAvance =
  | AvanceOuverte
  | EvenementDu<CleMotifAvance>
  | AvanceReglee
  | { readonly type: 'avance_close' };

export type TypeEvenementAvance = EvenementAvance['type'];

/** The action of the table that each event records: it must be one that the state of the moment allows. */
export const ACTION_D_AVANCE: Readonly<
  Record<Exclude<TypeEvenementAvance, 'avance_ouverte'>, readonly ActionAvance[]>
> = {
  ...ACTION_DU,
  tentative_creee: ['demarrer_carte', 'suivre_paiement'],
  avance_reglee: ['regler'],
  avance_close: ['clore'],
  remboursement_ouvert: ['demander_remboursement', 'rendre', 'signaler_trop_percu'],
};
