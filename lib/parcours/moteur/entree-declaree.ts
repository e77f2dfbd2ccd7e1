import type { Champ, Saisie } from './types';

const LONGUEUR_MAX = 2_000;
const VALEURS_MAX = 50;

/** Half a pair of UTF-16 units, or a NUL: nobody types them, and PostgreSQL refuses them in JSON. */
const conservable = (texte: string): string =>
  texte.slice(0, LONGUEUR_MAX).toWellFormed().replaceAll('\u0000', '');

/**
 * What is kept of an entry, from a form or from an autosave: declared fields only, in their declared shape, the
 * text exactly as typed (no trimming), within a length that no honest entry reaches. What was not sent is absent.
 */
export function entreeDeclaree(recue: Saisie, champs: readonly Champ[]): Saisie {
  const gardee: Record<string, string | readonly string[]> = {};
  for (const { nom, type } of champs) {
    const valeurs = Object.hasOwn(recue, nom) ? [recue[nom] ?? []].flat() : [];
    const gardees = valeurs.slice(0, VALEURS_MAX).map(conservable);
    if (type === 'choix-multiple') gardee[nom] = gardees;
    else if (gardees[0] !== undefined) gardee[nom] = gardees[0];
  }
  return gardee;
}
