import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Each morning: wishes to confirm for the round that opens, rooms that their residents have not asked to keep. */
export const rappelerLogement = definirTache({
  nom: 'rappeler-logement',
  schema: z.object({}),
  file: { retryLimit: 3, expireInSeconds: 3_600, deleteAfterSeconds: 86_400 },
});
