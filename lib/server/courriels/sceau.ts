import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/server/env';

const ALGORITHME = 'aes-256-gcm';
const cle = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', 'courriels', 32));

/** Encrypts a value for ourselves: what it holds waits in the job table without being readable there. */
export function sceller(valeur: unknown): string {
  const iv = randomBytes(12);
  const chiffreur = createCipheriv(ALGORITHME, cle(), iv);
  const corps = Buffer.concat([chiffreur.update(JSON.stringify(valeur), 'utf8'), chiffreur.final()]);
  return Buffer.concat([iv, chiffreur.getAuthTag(), corps]).toString('base64url');
}

export function desceller(scelle: string): unknown {
  const octets = Buffer.from(scelle, 'base64url');
  const dechiffreur = createDecipheriv(ALGORITHME, cle(), octets.subarray(0, 12));
  dechiffreur.setAuthTag(octets.subarray(12, 28));
  const clair = Buffer.concat([dechiffreur.update(octets.subarray(28)), dechiffreur.final()]);
  return JSON.parse(clair.toString('utf8'));
}
