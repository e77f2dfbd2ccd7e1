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

export interface Distance {
  readonly km: number;
  /** What we computed and showed; `null` when the person gave the distance. */
  readonly calculee: number | null;
  readonly justification: string | undefined;
}
