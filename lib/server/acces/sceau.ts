import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/server/env';

export type UsageDeSceau = 'courriels' | 'saisie-en-attente' | 'iban' | 'pieces' | 'verification';

const ALGORITHME = 'aes-256-gcm';
const cle = (usage: UsageDeSceau) => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', usage, 32));

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
