import 'server-only';
import { randomInt } from 'node:crypto';

/** Read aloud without mistake: no O or 0, no I, L or 1. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A number that cannot be guessed: `DSE-2627-7KQ4M2XH`, `LOG-2627-…` for a housing request. */
export function tirerNumero(campagne: string, prefixe: 'DSE' | 'LOG' = 'DSE'): string {
  const lettres = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${prefixe}-${campagne.slice(2, 4)}${campagne.slice(7, 9)}-${lettres.join('')}`;
}
