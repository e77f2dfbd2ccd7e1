interface Personne {
  readonly prenom: string;
  readonly nom: string;
}

/** The words of a name: without accents, case, hyphens, apostrophes nor order. */
const mots = (texte: string): readonly string[] =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((mot) => mot !== '');

/** True when the holder's line carries every word of the surname and the first word of the first name. */
export function estTitulaire(titulaire: string, { prenom, nom }: Personne): boolean {
  const presents = new Set(mots(titulaire));
  return [...mots(nom), ...mots(prenom).slice(0, 1)].every((mot) => presents.has(mot));
}
