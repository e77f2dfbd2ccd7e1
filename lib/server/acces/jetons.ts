import 'server-only';
import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '@/lib/server/env';
import { temoin } from '@/lib/server/temoin';

export type UsageDeJeton =
  | 'session'
  | 'session-agent'
  | 'laissez-passer'
  | 'inscription'
  | 'appareil'
  | 'acces-referent'
  | 'page';

type Charge = Readonly<Record<string, unknown>>;

const ENTETE = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
const CHARGE = z.looseObject({ exp: z.number() });
const cles = new Map<string, KeyObject>();

// One key per use: a pass can never be replayed as a session.
function cle(usage: UsageDeJeton): KeyObject {
  const connue = cles.get(usage);
  if (connue) return connue;
  const derivee = createSecretKey(Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', usage, 32)));
  cles.set(usage, derivee);
  return derivee;
}

const sceau = (usage: UsageDeJeton, corps: string) => createHmac('sha256', cle(usage)).update(corps).digest();

/** Signs a JWT (HS256). It is readable by its bearer: nothing personal goes in. */
export function signerJeton(usage: UsageDeJeton, charge: Charge, dureeSecondes: number): string {
  const exp = Math.floor(Date.now() / 1000) + dureeSecondes;
  const corps = `${ENTETE}.${Buffer.from(JSON.stringify({ ...charge, exp })).toString('base64url')}`;
  return `${corps}.${sceau(usage, corps).toString('base64url')}`;
}

/** The payload of a JWT of ours that has not expired, else `null`. */
export function lireJeton(usage: UsageDeJeton, jeton: string | undefined): Charge | null {
  const [entete, charge, signature, ...reste] = jeton?.split('.') ?? [];
  if (entete !== ENTETE || !charge || !signature || reste.length > 0) return null;
  const attendu = sceau(usage, `${entete}.${charge}`);
  const recu = Buffer.from(signature, 'base64url');
  if (recu.length !== attendu.length || !timingSafeEqual(recu, attendu)) return null;
  const lu = CHARGE.parse(JSON.parse(Buffer.from(charge, 'base64url').toString()));
  temoin()?.jusqua(lu.exp * 1000);
  return lu.exp * 1000 > Date.now() ? lu : null;
}
