import 'server-only';
import { base } from '@/lib/server/base';

/** The address to which the code of a pending registration was sent. */
export async function lireAdresseEnAttente(inscriptionId: string): Promise<string | null> {
  const demande = await base().inscriptionEnAttente.findUnique({
    where: { id: inscriptionId },
    select: { email: true },
  });
  return demande?.email ?? null;
}
