import 'server-only';
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { env } from '@/lib/server/env';
import { enBase32 } from './base32';

export interface CleDAttestation {
  /** Six characters drawn from the public key: a QR code names the key that signed it. */
  readonly id: string;
  readonly privee: KeyObject;
  readonly publique: KeyObject;
  /** The 32 bytes of the public key, base64url (RFC 8037). */
  readonly x: string;
}

/** What precedes the seed of an Ed25519 key in its PKCS #8 form (RFC 8410). */
const ENTETE_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const LONGUEUR_ID = 6;

export function cleDe(graine: Uint8Array): CleDAttestation {
  const privee = createPrivateKey({
    key: Buffer.concat([ENTETE_PKCS8, graine]),
    format: 'der',
    type: 'pkcs8',
  });
  const publique = createPublicKey(privee);
  const { x = '' } = publique.export({ format: 'jwk' });
  const empreinte = createHash('sha256').update(Buffer.from(x, 'base64url')).digest();
  return { id: enBase32(empreinte).slice(0, LONGUEUR_ID), privee, publique, x };
}

/** Scripts and tests that give no key still have one, always the same. */
const deRepli = () => new Uint8Array(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', 'attestations', 32));

let memoire: readonly [CleDAttestation, ...CleDAttestation[]] | undefined;

/** The first one signs; the others signed before it and are still recognised. */
export function cles(): readonly [CleDAttestation, ...CleDAttestation[]] {
  const [premiere = deRepli(), ...anciennes] = env().CLE_ATTESTATIONS ?? [];
  memoire ??= [cleDe(premiere), ...anciennes.map(cleDe)];
  return memoire;
}
