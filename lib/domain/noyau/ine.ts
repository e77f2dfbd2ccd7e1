import type { Resultat } from './resultat';
import { refus, succes } from './resultat';

/** Identifiant national étudiant, 11 characters, capitals, without spaces. */
export type Ine = string & { readonly __marque: 'Ine' };

/** RNIE since 2018, then BEA (older, where `_` stands for a missing digit), then apprenticeship. */
const FORMES = [/^\d{9}[A-Z]{2}$/, /^[\d_]{10}[A-Z]$/, /^\d{4}A\d{5}[A-Z]$/] as const;

/**
 * Reads an INE as typed (spaces, dots and dashes forgiven, any case).
 * Only the shape is judged: the key of the older forms is not published. Refuses `forme`.
 */
export function lireIne(texte: string): Resultat<Ine, 'forme'> {
  const ine = texte.replace(/[\s.-]/g, '').toUpperCase();
  return FORMES.some((forme) => forme.test(ine)) ? succes(ine as Ine) : refus('forme');
}
