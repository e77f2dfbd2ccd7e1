import type { Resultat } from './resultat';
import { refus, succes } from './resultat';

/** `2026-2027`: two civil years in a row. */
export type AnneeUniversitaire = `${number}-${number}`;

/** Reads `AAAA-AAAA`; refuses when the second year does not follow the first. */
export function lireAnneeUniversitaire(texte: string): Resultat<AnneeUniversitaire, 'annee_illisible'> {
  const parts = /^(\d{4})-(\d{4})$/.exec(texte);
  if (!parts || Number(parts[2]) !== Number(parts[1]) + 1) return refus('annee_illisible');
  return succes(texte as AnneeUniversitaire);
}

/** First civil year: 2026 for `2026-2027`. */
export const premiereAnnee = (annee: AnneeUniversitaire): number => Number(annee.slice(0, 4));
