import type { ZodType } from 'zod';
import { QuestionEnFrancais } from './question-en-francais';
import type { AideDepliable, Champ, Ligne, MotExplique, QuestionPosee, Saisie } from './types';

/** The answers of a question asked several times, by rank (rank 1 at index 0). */
export type Repetee<V> = readonly (V | undefined)[];

/** `Carte` maps each question's id to its value; a repeated question maps to `Repetee<value>`. */
export type Reponses<Carte> = { readonly [K in keyof Carte]?: Carte[K] };
export type Valeur<Carte, K extends keyof Carte> =
  Carte[K] extends Repetee<infer V> ? Exclude<V, undefined> : Carte[K];

export interface Ctx<Carte, Contexte> {
  /** Valid answers of the questions that come before on the path. */
  readonly reponses: Reponses<Carte>;
  /** 1 for a question asked once. */
  readonly rang: number;
  readonly contexte: Contexte;
}

export interface Parties<V> {
  readonly titre: string;
  readonly pourquoi?: string;
  readonly champs: readonly Champ[];
  readonly aide?: AideDepliable;
  /** Words already in French spaces: the notions write them so. */
  readonly mots?: readonly MotExplique[];
  readonly initiale?: Saisie;
  readonly ajouts?: Saisie;
  readonly schema: ZodType<V, Saisie>;
  readonly recapituler: (valeur: V) => readonly Ligne[];
}

interface Definition<Carte, Contexte, K extends keyof Carte & string> {
  readonly id: K;
  readonly tache: string;
  /** Whether the path goes through this question. Absent: always. */
  readonly posee?: (reponses: Reponses<Carte>, contexte: Contexte) => boolean;
  /** How many times it is asked; given for repeated questions only. */
  readonly repetitions?: (reponses: Reponses<Carte>, contexte: Contexte) => number;
  readonly poser: (ctx: Ctx<Carte, Contexte>) => Parties<Valeur<Carte, K>>;
}

/** A question once its value type is checked: what the walk needs, without the type of the value. */
export interface Question<Carte, Contexte> {
  readonly id: keyof Carte & string;
  readonly tache: string;
  readonly repetee: boolean;
  /** 0 when it is not asked. */
  readonly fois: (reponses: Reponses<Carte>, contexte: Contexte) => number;
  readonly poser: (ctx: Ctx<Carte, Contexte>) => QuestionPosee;
}

const FOIS_MAX = 30;
const borner = (fois: number): number => (fois > 0 ? Math.min(Math.trunc(fois), FOIS_MAX) : 0);

/** Fixes the map of values and the context of a path; the result defines its questions, one a file. */
export const definisseur =
  <Carte, Contexte>() =>
  <K extends keyof Carte & string>(d: Definition<Carte, Contexte, K>): Question<Carte, Contexte> => ({
    id: d.id,
    tache: d.tache,
    repetee: d.repetitions !== undefined,
    fois: (reponses, contexte) => {
      if (d.posee && !d.posee(reponses, contexte)) return 0;
      return d.repetitions ? borner(d.repetitions(reponses, contexte)) : 1;
    },
    poser: (ctx) =>
      new QuestionEnFrancais(d.repetitions ? `${d.id}-${ctx.rang}` : d.id, d.tache, d.poser(ctx)),
  });
