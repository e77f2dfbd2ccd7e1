import 'server-only';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { nouvelId, type PieceScellee } from '../du';
import { env } from '../env';

/** A document as the browser sent it. Its name and its type are what the browser says: only the bytes are believed. */
export interface Fichier {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export type RefusPiece =
  | 'aucune_piece'
  | 'trop_de_pieces'
  | 'piece_trop_lourde'
  | 'piece_vide'
  | 'type_refuse';

export const PIECES_MAXIMUM = 5;
export const POIDS_MAXIMUM = 5 * 1024 * 1024;

const SIGNATURES: readonly (readonly [type: string, debut: string])[] = [
  ['application/pdf', '255044462d'],
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e470d0a1a0a'],
];

const typeDe = (octets: Uint8Array): string | null => {
  const debut = Buffer.from(octets.subarray(0, 8)).toString('hex');
  return SIGNATURES.find(([, attendu]) => debut.startsWith(attendu))?.[0] ?? null;
};

const cle = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', 'pieces', 32));

/** Bytes that the base keeps without showing them. */
export function chiffrer(octets: Uint8Array): Buffer {
  const iv = randomBytes(12);
  const chiffreur = createCipheriv('aes-256-gcm', cle(), iv);
  const corps = Buffer.concat([chiffreur.update(octets), chiffreur.final()]);
  return Buffer.concat([iv, chiffreur.getAuthTag(), corps]);
}

/** The bytes of a document, for who may read it. Throws when they were altered. */
export function dechiffrer(scelle: Uint8Array): Buffer {
  const dechiffreur = createDecipheriv('aes-256-gcm', cle(), scelle.subarray(0, 12), { authTagLength: 16 });
  dechiffreur.setAuthTag(scelle.subarray(12, 28));
  return Buffer.concat([dechiffreur.update(scelle.subarray(28)), dechiffreur.final()]);
}

/** A name that is only a name: no path, no control character, a length that a screen can show. */
const nomSur = (nom: string): string =>
  nom
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{C}"<>]/gu, '')
    .slice(-120) || 'document';

/** Checks documents by their bytes (PDF, JPEG, PNG) and seals them. */
export function sceller(
  fichiers: readonly Fichier[],
  le: Date,
): Resultat<readonly PieceScellee[], RefusPiece> {
  if (fichiers.length === 0) return refus('aucune_piece');
  if (fichiers.length > PIECES_MAXIMUM) return refus('trop_de_pieces');
  const pieces: PieceScellee[] = [];
  for (const { nom, octets } of fichiers) {
    if (octets.length === 0) return refus('piece_vide');
    if (octets.length > POIDS_MAXIMUM) return refus('piece_trop_lourde');
    const type = typeDe(octets);
    if (!type) return refus('type_refuse');
    pieces.push({
      ...{ id: nouvelId(le.getTime()), nom: nomSur(nom), type, taille: octets.length },
      empreinte: createHash('sha256').update(octets).digest('hex'),
      scelle: chiffrer(octets).toString('hex'),
    });
  }
  return succes(pieces);
}
