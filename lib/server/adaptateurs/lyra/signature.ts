import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Champs = Readonly<Record<string, string>>;

/** The values of the `vads_` fields in the order of their names, then the key, joined by « + ». */
function chaine(champs: Champs, cle: string): string {
  const noms = Object.keys(champs)
    .filter((nom) => nom.startsWith('vads_'))
    .sort();
  return [...noms.map((nom) => champs[nom] ?? ''), cle].join('+');
}

/** Signature of the Lyra family (PayZen, SystemPay, Scellius): HMAC-SHA-256 in base64, where the key serves twice. */
export const signer = (champs: Champs, cle: string): string =>
  createHmac('sha256', cle).update(chaine(champs, cle), 'utf8').digest('base64');

/** Compared in constant time, over every field received: nothing may be added, removed or changed. */
export function verifierSignature(champs: Champs, cle: string): boolean {
  const donnee = Buffer.from(champs.signature ?? '', 'utf8');
  const attendue = Buffer.from(signer(champs, cle), 'utf8');
  return donnee.length === attendue.length && timingSafeEqual(donnee, attendue);
}

export const avecSignature = (champs: Champs, cle: string): Champs => ({
  ...champs,
  signature: signer(champs, cle),
});
