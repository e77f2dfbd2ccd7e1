import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Publishes the rounds whose minute has come, writes the mails they still owe, gives back the rooms that were not paid. */
export const balayerTours = definirTache({
  nom: 'balayer-tours',
  schema: z.object({}),
  file: { retryLimit: 2, expireInSeconds: 900, deleteAfterSeconds: 3_600 },
});
