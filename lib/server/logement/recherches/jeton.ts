import 'server-only';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { estUuid } from '@/lib/server/uuid';
import { env } from '../../env';

function sceau(recherche: string): Buffer {
  const cle = Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', 'arreter-une-alerte', 32));
  return createHmac('sha256', cle).update(recherche).digest().subarray(0, 16);
}

/** What the unsubscribe link of a search carries: its name and a seal of ours. It opens nothing else, and never dies. */
export const jetonDArret = (recherche: string): string =>
  `${recherche}.${sceau(recherche).toString('base64url')}`;

/** The search that a link names; `null` when the seal isn't ours. */
export function lireJetonDArret(jeton: string): string | null {
  const [recherche = '', signature = '', ...reste] = jeton.split('.');
  if (!estUuid(recherche) || reste.length > 0) return null;
  const recu = Buffer.from(signature, 'base64url');
  const attendu = sceau(recherche);
  return recu.length === attendu.length && timingSafeEqual(recu, attendu) ? recherche : null;
}
