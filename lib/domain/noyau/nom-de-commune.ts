/** A commune's name for comparing: no accents, lower case, one space between words (« Saint-Étienne » → `saint etienne`). */
export function normaliserNom(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(?= )/g, 'saint')
    .replace(/\bste(?= )/g, 'sainte');
}

export interface RechercheCommune {
  /** Normalised name, may be empty. */
  readonly nom: string;
  readonly codePostal: string | null;
}

/** Reads what a person types for a commune: a name, a postal code, or both in any order. */
export function lireRechercheCommune(texte: string): RechercheCommune {
  const codePostal = /(?<!\d)(\d{5})(?!\d)/.exec(texte)?.[1] ?? null;
  return { codePostal, nom: normaliserNom(codePostal ? texte.replace(codePostal, ' ') : texte) };
}
