import type { EtatProposition, TourDeCampagne } from '@/lib/domain/logement';
import type { EtatTour } from '@/lib/domain/logement/tours';

/** What is kept of a round, in figures. */
export interface TourJoueEnBref {
  readonly numero: number;
  readonly etat: EtatTour;
  readonly demandes: number;
  readonly voeux: number;
  readonly chambres: number;
  readonly proposees: number;
  readonly servies: number;
  readonly calculeLe: Date;
  readonly publieLe: Date | null;
  readonly echeanceLe: Date | null;
  readonly faites: number | null;
  readonly prevenues: number;
}

/** A round of the campaign as those who run it see it. */
export interface TourMontre {
  readonly dates: TourDeCampagne;
  readonly joue: TourJoueEnBref | null;
  /** Baskets confirmed for it. */
  readonly valides: number;
  readonly reponses: Readonly<Partial<Record<EtatProposition, number>>>;
  readonly peutLancer: boolean;
  readonly peutPublier: boolean;
  /** Asked, and not answered yet. */
  readonly enCours: 'lancer' | 'publier' | null;
}

export interface GesteMontre {
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  readonly suite: string;
  readonly origine: 'ecran' | 'commande' | 'horloge';
  readonly faitLe: Date;
  readonly inscritLe: Date;
  /** « Solène Marchand », nobody for the command and the clock. */
  readonly agent: string | null;
}

export interface ToursDeLAnnee {
  readonly tours: readonly TourMontre[];
  readonly gestes: readonly GesteMontre[];
}
