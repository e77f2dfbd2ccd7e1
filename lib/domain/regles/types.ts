import type { Bareme } from '../baremes';
import type {
  CodeAide,
  CodeMotif,
  Conditions,
  Echelon,
  EtatAide,
  FaitsBourse,
  FaitsCalendrier,
  OptionsVersement,
} from '../bourse';
import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { MoisCivil } from '../noyau/mois-civil';

/**
 * - `appliquee`: the engine computes with it
 * - `examen`: known, not sure enough: the file goes to the Crous
 * - `dossier`: held by the questions, the calendar or the procedure, not by the engine
 * - `ecartee`: a reading that circulates and that we do not follow
 */
export type EtatRegle = 'appliquee' | 'examen' | 'dossier' | 'ecartee';

/** A: official text read · B: official page · C: one unofficial source, or deduced · M: not read in any source. */
export type Preuve = 'A' | 'B' | 'C' | 'M';

/** What an example must give: the engine is asked, and a test compares. */
export type Attendu =
  | { readonly type: 'remplie'; readonly condition: keyof Conditions }
  | { readonly type: 'refus'; readonly code: CodeMotif }
  | { readonly type: 'examen'; readonly regle: string }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'revenu'; readonly revenu: number }
  | { readonly type: 'echelon'; readonly echelon: Echelon }
  | { readonly type: 'aide'; readonly aide: CodeAide; readonly etat: EtatAide; readonly total: number }
  | { readonly type: 'droits'; readonly restantsApresLicence: number | null; readonly total: number }
  | { readonly type: 'verse'; readonly annuel: number; readonly mensualites: number }
  | { readonly type: 'paye'; readonly depuis: MoisCivil | null }
  | { readonly type: 'recevable'; readonly recevable: boolean | null }
  | { readonly type: 'recours'; readonly dansLeDelai: boolean | null };

export interface Exemple {
  /** A situation, a whole French sentence: what the reader compares with their own. */
  readonly situation: string;
  readonly faits: FaitsBourse;
  /** Year whose barème judges it; the last published one when absent. */
  readonly annee?: AnneeUniversitaire;
  readonly options?: OptionsVersement;
  readonly calendrier?: FaitsCalendrier;
  readonly attendu: Attendu;
}

/** One rule as anybody may read it. A figure in its text comes from the barème. */
export interface ReglePubliee {
  readonly id: string;
  readonly titre: string;
  readonly texte: string | ((bareme: Bareme) => string);
  readonly etat: EtatRegle;
  readonly preuve: Preuve;
  readonly source: string;
  readonly exemples?: readonly Exemple[];
}

/** A page of rules. */
export interface FamilleDeRegles {
  /** In the address. */
  readonly cle: string;
  readonly titre: string;
  readonly intro: string;
  readonly regles: readonly ReglePubliee[];
}
