import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Closes what the clock has closed of the contingents, and gives their rooms to those who were named. */
export const balayerLogement = definirTache({
  nom: 'balayer-logement',
  schema: z.object({}),
  file: { retryLimit: 2, expireInSeconds: 300, deleteAfterSeconds: 3_600 },
});
