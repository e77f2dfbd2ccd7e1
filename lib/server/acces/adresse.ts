import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/server/env';

/** Set by our own server from the socket, which removes what a client sends under that name. */
export const ENTETE_ADRESSE = 'x-adresse-client';

/** The network address of the browser, for the rate limits only. */
export async function adresseClient(): Promise<string> {
  const recus = await headers();
  // The last one was written by the proxy we trust; those before it come from the client.
  const relayee = env().PROXY_DE_CONFIANCE
    ? recus.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return relayee || recus.get(ENTETE_ADRESSE) || 'inconnue';
}
