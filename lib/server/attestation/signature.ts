import 'server-only';
import { sign, verify } from 'node:crypto';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { deBase32, enBase32 } from './base32';
import { type Charge, chargeDe, ecrireCharge, lireCharge, type Nommee } from './charge';
import { cles } from './cles';

/** `illisible`: not a code of ours, or cut · `cle_inconnue`: a key we do not have · `alteree`: the signature is another's. */
export type RefusDeCode = 'illisible' | 'cle_inconnue' | 'alteree';

/** The content of the QR code: the payload, a dot, and its Ed25519 signature. The same attestation always gives the same text. */
export function signerAttestation(
  attestation: Pick<Charge, 'numero' | 'annee' | 'code' | 'emiseLe'>,
  nommee: Nommee,
): string {
  const [cle] = cles();
  const charge = ecrireCharge(chargeDe(cle.id, attestation, nommee));
  return `${charge}.${enBase32(sign(null, Buffer.from(charge), cle.privee))}`;
}

/** Reads the content of a QR code, as a phone copies it: cut in lines, or in small letters. Needs no base. */
export function verifierCode(texte: string): Resultat<Charge, RefusDeCode> {
  const code = texte.replace(/\s/g, '').toUpperCase();
  const separation = code.lastIndexOf('.');
  const signe = code.slice(0, Math.max(0, separation));
  const charge = lireCharge(signe);
  const signature = deBase32(code.slice(separation + 1));
  if (!charge || !signature) return refus('illisible');
  const cle = cles().find(({ id }) => id === charge.cle);
  if (!cle) return refus('cle_inconnue');
  return verify(null, Buffer.from(signe), cle.publique, signature) ? succes(charge) : refus('alteree');
}
