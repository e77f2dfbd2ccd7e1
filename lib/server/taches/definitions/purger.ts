import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Deletes what has served: old counters, codes and links past their hour, the access log past its term. */
export const purger = definirTache({
  nom: 'purger',
  schema: z.object({}),
  file: { retryLimit: 2, expireInSeconds: 300, deleteAfterSeconds: 86_400 },
});
