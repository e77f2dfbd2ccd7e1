import 'server-only';
import { z } from 'zod';
import { definirTache } from './definir';

/** The local bank tells the portal, and insists: four times more, as banks do, but sooner than they do. */
export const notifierPaiement = definirTache({
  nom: 'notifier-paiement',
  schema: z.object({ operationId: z.string(), rang: z.number().int() }),
  file: { retryLimit: 4, retryDelay: 15, expireInSeconds: 60, deleteAfterSeconds: 86_400 },
});
