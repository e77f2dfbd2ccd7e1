import 'server-only';
import { z } from 'zod';
import { desceller } from '@/lib/server/acces/sceau';
import { courrier } from '@/lib/server/adaptateurs/courrier';
import type { Courrier } from '@/lib/server/ports/courrier';

const PRET = z.object({ id: z.string(), destinataire: z.string(), sujet: z.string(), texte: z.string() });

/** Opens the seal and hands the mail to the port. An exception puts the job back in the queue. */
export async function traiterEnvoi(
  { scelle }: { readonly scelle: string },
  vers: Courrier = courrier(),
): Promise<void> {
  await vers.envoyer(PRET.parse(desceller('courriels', scelle)));
}
