import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Each night: the contributions that a bourse should have settled, or given back, and did not. */
export const rattraperBoursiers = definirTache({
  nom: 'rattraper-boursiers',
  schema: z.object({}),
  file: { retryLimit: 2, expireInSeconds: 3_600, deleteAfterSeconds: 86_400 },
});
