import 'server-only';
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { env } from '@/lib/server/env';

export type UsageDeSceau = 'courriels' | 'saisie-en-attente' | 'essai' | 'iban' | 'pieces' | 'verification';

const ALGORITHME = 'aes-256-gcm';

const cles = new Map<UsageDeSceau, KeyObject>();

/** The key of a use, derived once. */
function cle(usage: UsageDeSceau): KeyObject {
  const connue = cles.get(usage);
  if (connue) return connue;
  const derivee = hkdfSync('sha256', env().AUTH_SECRET, 'guichet', usage, 32);
  const neuve = createSecretKey(new Uint8Array(derivee));
  cles.set(usage, neuve);
  return neuve;
}

/** Encrypts a value for ourselves: it can wait in a table or a browser without being readable there. */
export function sceller(usage: UsageDeSceau, valeur: unknown): string {
  const iv = randomBytes(12);
  const chiffreur = createCipheriv(ALGORITHME, cle(usage), iv);
  const corps = Buffer.concat([chiffreur.update(JSON.stringify(valeur), 'utf8'), chiffreur.final()]);
  return Buffer.concat([iv, chiffreur.getAuthTag(), corps]).toString('base64url');
}

/** Throws when it was altered, or sealed for another use or under another secret. */
export function desceller(usage: UsageDeSceau, scelle: string): unknown {
  const octets = Buffer.from(scelle, 'base64url');
  const dechiffreur = createDecipheriv(ALGORITHME, cle(usage), octets.subarray(0, 12), { authTagLength: 16 });
  dechiffreur.setAuthTag(octets.subarray(12, 28));
  const clair = Buffer.concat([dechiffreur.update(octets.subarray(28)), dechiffreur.final()]);
  return JSON.parse(clair.toString('utf8'));
}
