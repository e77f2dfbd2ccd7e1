import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** The mail is sealed: addresses, codes and links do not lie in the job table. */
export const envoyerCourriel = definirTache({
  nom: 'envoyer-courriel',
  schema: z.object({ courriel: z.string(), scelle: z.string() }),
  file: {
    retryLimit: 12,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 1800,
    expireInSeconds: 60,
    deleteAfterSeconds: 7 * 86_400,
  },
});
