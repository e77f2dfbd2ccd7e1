import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Looks the address up away from the request: the page answers in the same time whether it is known or not. */
export const demanderReinitialisation = definirTache({
  nom: 'demander-reinitialisation',
  schema: z.object({ demande: z.string(), scelle: z.string() }),
  file: {
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 60,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  },
});
