import type { Question } from './definir-question';

export interface Tache {
  readonly id: string;
  readonly titre: string;
  /** Tasks to finish first: until then this one is « impossible pour l'instant ». */
  readonly attend?: readonly string[];
  /** A task made of an action (to deposit) and not of questions: never finished by walking. */
  readonly action?: boolean;
}

export interface GroupeDeTaches {
  readonly titre: string;
  readonly taches: readonly Tache[];
}

/** A form: its tasks in groups, and its questions in the order of the walk. */
export interface Parcours<Carte, Contexte> {
  /** Changes with the questions; kept with what was submitted. */
  readonly version: string;
  readonly groupes: readonly GroupeDeTaches[];
  readonly questions: readonly Bloc<Carte, Contexte>[];
}

/** A question, or repeated questions asked rank by rank (all of wish 1, then all of wish 2). */
export type Bloc<Carte, Contexte> = Question<Carte, Contexte> | readonly Question<Carte, Contexte>[];

export const tachesDe = <Carte, Contexte>(parcours: Parcours<Carte, Contexte>): readonly Tache[] =>
  parcours.groupes.flatMap(({ taches }) => taches);

export const questionsDe = <Carte, Contexte>(
  bloc: Bloc<Carte, Contexte>,
): readonly Question<Carte, Contexte>[] => ('poser' in bloc ? [bloc] : bloc);
