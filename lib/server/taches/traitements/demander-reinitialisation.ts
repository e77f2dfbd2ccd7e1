import 'server-only';
import { z } from 'zod';
import { desceller } from '@/lib/server/acces/sceau';
import { envoyerLien } from '@/lib/server/compte';

const DEMANDE = z.object({ email: z.string() });

export async function traiterDemandeDeReinitialisation({
  demande,
  scelle,
}: {
  readonly demande: string;
  readonly scelle: string;
}): Promise<void> {
  const { email } = DEMANDE.parse(desceller('courriels', scelle));
  await envoyerLien(email, demande);
}
