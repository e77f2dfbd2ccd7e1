import 'server-only';
import type { QueueOptions } from 'pg-boss';
import type { ZodType } from 'zod';

/** A kind of job: its queue, the shape of its data, and how it is retried. */
export interface DefinitionTache<T extends object> {
  readonly nom: string;
  readonly schema: ZodType<T>;
  readonly file: QueueOptions;
}

/** One job to put in the queue. `cle` makes its id: asked twice, it runs once. */
export interface Tache<T extends object = object> {
  readonly definition: DefinitionTache<T>;
  readonly cle: string;
  readonly donnees: T;
  /** Not before; at once when absent. */
  readonly apresSecondes?: number;
}

export const definirTache = <T extends object>(definition: DefinitionTache<T>): DefinitionTache<T> =>
  definition;
