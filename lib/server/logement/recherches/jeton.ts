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

const JETON = /^([0-9a-f-]{36})\.([\w-]{22})$/;

/** The search that a link names; `null` when the seal isn't ours, or when it is no link at all. */
export function lireJetonDArret(jeton: string): string | null {
  const [, recherche = '', signature = ''] = JETON.exec(jeton) ?? [];
  if (!estUuid(recherche)) return null;
  return timingSafeEqual(Buffer.from(signature, 'base64url'), sceau(recherche)) ? recherche : null;
}
