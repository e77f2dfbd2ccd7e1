import { randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paiementLyra } from '@/lib/server/adaptateurs/lyra/lyra';
import { avecSignature, type Champs } from '@/lib/server/adaptateurs/lyra/signature';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export interface Recue {
  readonly chemin: string;
  readonly champs: Champs;
}

/** The portal, as the bank sees it: an address that takes notifications. Its port is in URL_PUBLIQUE before anything reads it. */
export async function ouvrirLePortail() {
  const recues: Recue[] = [];
  const etat = { statut: 200, reponse: 'OK-Pris en compte' };
  const serveur = createServer((req, res) => {
    let corps = '';
    req.on('data', (morceau) => (corps += morceau));
    req.on('end', () => {
      recues.push({ chemin: req.url ?? '', champs: Object.fromEntries(new URLSearchParams(corps)) });
      res.writeHead(etat.statut, { 'content-type': 'text/plain' }).end(etat.reponse);
    });
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  process.env.URL_PUBLIQUE = url;
  return { url, recues, etat, fermer: () => new Promise((fini) => serveur.close(fini)) };
}

export const corpsDe = (champs: Champs): string => new URLSearchParams(champs).toString();

/** A payment form of the portal, signed with the key that it shares with the local bank. */
export async function formulaire(url: string, modifs: Champs = {}) {
  const { reglagesBanqueLocale } = await import('@/lib/server/adaptateurs/paiement');
  const reglages = reglagesBanqueLocale();
  if (!reglages) throw new Error('pas de banque locale');
  const { champs } = paiementLyra(reglages).ouvrir({
    ordre: randomUUID().replaceAll('-', ''),
    transaction: String(randomInt(900_000)).padStart(6, '0'),
    le: new Date(),
    centimes: 10_500,
    langue: 'fr',
    retour: `${url}/cvec/retour?suite=1`,
    notification: `${url}/api/paiement/notification`,
  });
  const { signature: _, ...sans } = champs;
  return { reglages, champs: avecSignature({ ...sans, ...modifs }, reglages.cle) };
}
