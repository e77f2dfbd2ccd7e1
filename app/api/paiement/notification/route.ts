import { adresseClient } from '@/lib/server/acces';
import { horloge } from '@/lib/server/acces/horloge';
import { recevoirNotification } from '@/lib/server/paiement/commandes/recevoir-notification';

/** The bank tells us the truth here, server to server. Its signature is the only thing believed. */
export async function POST(requete: Request): Promise<Response> {
  return recevoirNotification(await requete.text(), await adresseClient(), await horloge());
}
