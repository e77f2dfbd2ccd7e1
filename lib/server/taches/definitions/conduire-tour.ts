import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** Runs or publishes a round that an agent asked for, by the clock that the agent had. */
export const conduireTour = definirTache({
  nom: 'conduire-tour',
  schema: z.object({
    annee: z.string(),
    numero: z.number().int(),
    geste: z.enum(['lancer', 'publier']),
    agentId: z.uuid(),
    le: z.iso.datetime(),
  }),
  file: { retryLimit: 3, expireInSeconds: 900, deleteAfterSeconds: 7 * 86_400 },
});
