import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Closes the payments, links and notices that the clock has closed, and reminds of the links that end soon. */
export const balayerCvec = definirTache({
  nom: 'balayer-cvec',
  schema: z.object({}),
  file: { retryLimit: 2, expireInSeconds: 300, deleteAfterSeconds: 3_600 },
});
