import 'server-only';
import type { Champs } from './signature';

const CHAMPS_MAXIMUM = 200;

/**
 * The fields of a posted body or of a query, `null` when it cannot be one of the bank's: a field given twice would be read
 * by one side and signed by the other.
 */
export function lireCorps(texte: string): Champs | null {
  const champs = new Map<string, string>();
  for (const [nom, valeur] of new URLSearchParams(texte)) {
    if (champs.has(nom) || champs.size >= CHAMPS_MAXIMUM) return null;
    champs.set(nom, valeur);
  }
  return Object.fromEntries(champs);
}
