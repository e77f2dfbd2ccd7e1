import 'server-only';
import { base } from '@/lib/server/base';
import type { Courrier } from '@/lib/server/ports/courrier';

/** The mailbox of the demonstration and of the tests: a table. The id keeps a mail from being there twice. */
export const courrierLocal: Courrier = {
  envoyer: async (courriel) => {
    await base().courrielLocal.createMany({ data: [courriel], skipDuplicates: true });
  },
};
