import type { Echelon } from '../noyau/echelon';

export type { Echelon };

/** Euros, at most two decimals, read from the table of the year, never recomputed (MTT-1). */
export interface Montants {
  readonly annuel: number;
  readonly mensuel: number;
  readonly mensualites: number;
}

/** One line of the explanation: the rule, what it saw, what it concluded, and the text. */
export interface Pas {
  readonly regle: string;
  readonly libelle: string;
  readonly valeurs: Readonly<Record<string, string | number | boolean>>;
  /** Short, right-aligned on screens: « 2 points », « 33 000 € », « remplie ». */
  readonly conclusion: string;
  readonly source: string;
}

export type CodeMotif =
  | 'AGE'
  | 'DIPLOME'
  | 'NATIONALITE'
  | 'SEJOUR_2_ANS'
  | 'FOYER_FISCAL_FRANCE'
  | 'FORMATION_NON_HABILITEE'
  | 'FORMATION_INITIALE'
  | 'ALTERNANCE'
  | 'FRANCE_TRAVAIL'
  | 'AGENT_PUBLIC'
  | 'DOCTORAT'
  | 'INTERNAT'
  | 'HORS_BAREME'
  | 'DROITS_EPUISES'
  | 'PROGRESSION'
  | 'PIECES_INCOMPLETES'
  | 'HORS_DELAI'
  | 'CUMUL_INTERDIT';

export interface Motif {
  readonly code: CodeMotif;
  /** A whole French sentence that says why. */
  readonly libelle: string;
  readonly source: string;
}

/** What keeps the engine from concluding. */
export interface FaitManquant {
  /** Path of the fact (`ressources.foyer.rbgParentA`) or of the rule (`FOY-9`). */
  readonly code: string;
  readonly libelle: string;
  readonly raison: 'manquant' | 'examen_crous';
  readonly source?: string;
}

export interface SeuilVoisin {
  readonly echelon: Echelon;
  /** Greatest income (whole euros) that opens this échelon with the same points. */
  readonly revenuMaximum: number;
  /** Euros between the income and that échelon; positive both ways. */
  readonly ecart: number;
  readonly montantAnnuel: number;
}

/** Distance to the neighbours: `superieur` asks for less income, `inferieur` starts above the present ceiling. */
export interface Seuils {
  readonly superieur: SeuilVoisin | null;
  readonly inferieur: SeuilVoisin | null;
  /** Income above which the present échelon is lost (whole euros); `null` out of the table. */
  readonly plafond: number | null;
}

export interface Calcul {
  readonly ressourcesRetenues: number;
  readonly pointsDeCharge: number;
  readonly ressourcesPropresSeules: boolean;
}

/** What the table says when resources and charges are known, whatever the conditions. */
export interface Estimation extends Calcul {
  readonly echelon: Echelon | null;
  readonly montants: Montants | null;
  readonly seuils: Seuils;
}

export type EtatCondition = 'remplie' | 'non_remplie' | 'indeterminee';

export interface Conditions {
  readonly age: EtatCondition;
  readonly diplome: EtatCondition;
  readonly etudes: EtatCondition;
  readonly nationalite: EtatCondition;
  readonly droits: EtatCondition;
}

interface Commun {
  readonly explication: readonly Pas[];
  readonly conditions: Conditions;
}

export type ResultatBourse =
  | (Commun & {
      readonly type: 'eligible';
      readonly echelon: Echelon;
      readonly montants: Montants;
      readonly seuils: Seuils;
      readonly calcul: Calcul;
    })
  | (Commun & {
      readonly type: 'non_eligible';
      readonly motifs: readonly [Motif, ...Motif[]];
      readonly seuils: Seuils | null;
      readonly calcul: Calcul | null;
    })
  | (Commun & {
      readonly type: 'indetermine';
      readonly faitsManquants: readonly [FaitManquant, ...FaitManquant[]];
      readonly estimation: Estimation | null;
    });
