import 'server-only';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { LETTRES_DU_CODE, LONGUEUR_DU_CODE } from '@/lib/parcours/compte/lecteurs';

const empreinte = (texte: string) => createHash('sha256').update(texte).digest('base64url');

export const tirerCode = (): string =>
  Array.from({ length: LONGUEUR_DU_CODE }, () =>
    LETTRES_DU_CODE.charAt(randomInt(LETTRES_DU_CODE.length)),
  ).join('');

/** Salted with the row's id: the same code of two people has two hashes. */
export const hacherCode = (inscriptionId: string, code: string): string =>
  empreinte(`${inscriptionId}:${code}`);

/** 256 bits, for a link that serves once. */
export const tirerJeton = (): string => randomBytes(32).toString('base64url');

export const hacherJeton = (jeton: string): string => empreinte(`jeton:${jeton}`);
