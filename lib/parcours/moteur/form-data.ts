import type { Champ, Saisie } from './types';

const LONGUEUR_MAX = 2_000;
const VALEURS_MAX = 50;

/** Half a pair of UTF-16 units, or a NUL: nobody types them, and PostgreSQL refuses them in JSON. */
const conservable = (texte: string): string =>
  texte.slice(0, LONGUEUR_MAX).toWellFormed().replaceAll('\u0000', '');

/**
 * The raw entry of a form: declared fields only, the text exactly as typed (no trimming), within a length
 * that no honest entry reaches. A field that was not sent is absent; a file is not an answer.
 */
export function depuisFormData(donnees: FormData, champs: readonly Champ[]): Saisie {
  const saisie: Record<string, string | readonly string[]> = {};
  for (const champ of champs) {
    const recus = donnees
      .getAll(champ.nom)
      .slice(0, VALEURS_MAX)
      .filter((valeur) => typeof valeur === 'string')
      .map(conservable);
    if (champ.type === 'choix-multiple') saisie[champ.nom] = recus;
    else if (recus[0] !== undefined) saisie[champ.nom] = recus[0];
  }
  return saisie;
}
