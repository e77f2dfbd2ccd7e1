import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { PARAMETRES_COMPLEMENTAIRES } from './parametres-connus';

/** How the rooms that the rounds left are given. */
export const MODES_COMPLEMENTAIRES = ['blocage', 'fenetre'] as const;
export type ModeComplementaire = (typeof MODES_COMPLEMENTAIRES)[number];

/** So many in so long, then one waits. */
export interface Frein {
  readonly max: number;
  readonly fenetreSecondes: number;
}

/** What the complementary phase of a year is ruled by. */
export interface ParametresComplementaires {
  readonly annee: string;
  /** Where a Crous has chosen nothing. */
  readonly mode: ModeComplementaire;
  /** First come, first served: a room is held while the advance is paid. */
  readonly blocage: {
    readonly dureeMs: number;
    readonly parCompte: Frein;
    readonly parAdresse: Frein;
  };
  /** Registration windows: what a Crous is offered, and between what. */
  readonly fenetre: {
    readonly minutes: number;
    readonly minutesMaximum: number;
    readonly voeuxMaximum: number;
    readonly fichesMaximum: number;
    /** Hours to pay what the draw proposes. */
    readonly delaiHeures: number;
    readonly delaiHeuresMaximum: number;
  };
  readonly alertes: {
    /** At most one mail a search in that time. */
    readonly intervalleMs: number;
    readonly recherchesMaximum: number;
    /** Sheets named in a mail; the rest is counted. */
    readonly fichesNommees: number;
  };
  /** What no text gives, and is ours: a screen doesn't call it a rule of the Crous. */
  readonly denous: readonly ('mode' | 'blocage' | 'fenetre' | 'alertes')[];
  readonly sources: readonly string[];
}

/** What rules the complementary phase of an academic year; refuses a year without. */
export function parametresComplementaires(
  annee: string,
): Resultat<ParametresComplementaires, 'campagne_inconnue'> {
  const parametres = PARAMETRES_COMPLEMENTAIRES.find((p) => p.annee === annee);
  return parametres ? succes(parametres) : refus('campagne_inconnue');
}
