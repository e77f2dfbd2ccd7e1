import type { EvenementDeVie } from '@/lib/domain/bourse/faits';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { CommuneLue } from '@/lib/parcours/moteur';

/**
 * « Le parent dont vous dépendez » is parent A of the facts, « votre autre parent » is parent B: nobody has to
 * find out who « parent A » is.
 */
export type SituationParents =
  | 'maries'
  | 'pacses'
  | 'non_maries_ensemble'
  | 'separes'
  | 'isole'
  | 'deces'
  | 'tuteur'
  | 'incapacite_parent';

/** `rbg` is unknown when the person does not hold the notice yet. */
export interface Avis {
  readonly rbg: number | undefined;
  readonly pasEncore: boolean;
}

/** Whole euros a year; 0 when the answer is no. */
export interface MontantAnnuel {
  readonly montant: number;
}

export interface Enfant {
  readonly prenom: string;
  readonly etudes: 'non' | 'superieur' | 'alternance';
}

export interface Domicile {
  readonly lieu: 'france' | 'etranger';
  readonly commune: CommuneLue | undefined;
  readonly pays: string | undefined;
}

/** e.3; what was not asked is `undefined`. */
export interface GrandesVacances {
  /** Studies after 1 July. */
  readonly apres: boolean;
  readonly retour: 'proche' | 'lointain' | undefined;
  readonly pupille: boolean | undefined;
  readonly heberge: boolean | undefined;
  readonly ile: boolean | undefined;
}

/** DIM-1, DIM-2. Whole euros; `undefined` for what is not known yet. */
export interface Changement {
  readonly evenement: EvenementDeVie;
  readonly le: DateCivile | undefined;
  readonly suivante: number | undefined;
  readonly enCours: number | undefined;
}

export interface Distance {
  readonly km: number;
  /** What we computed and showed; `null` when the person gave the distance. */
  readonly calculee: number | null;
  readonly justification: string | undefined;
}
