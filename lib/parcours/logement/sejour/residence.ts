const GENERIQUE = /^résidence\s+(universitaire\s+)?/i;

/** « Kergoat », to be said after « la résidence », whatever the file calls it. */
export const nomDeResidence = (nom: string): string => nom.replace(GENERIQUE, '') || nom;

interface Adresse {
  readonly adresse: string;
  readonly codePostal: string | null;
  readonly ville: string;
}

/** « 3 rue des Lices, 35000 Rennes », whether the file wrote the city with the street or not. */
export function adresseDeResidence({ adresse, codePostal, ville }: Adresse): string {
  const dite = (mot: string) => adresse.toLowerCase().includes(mot.toLowerCase());
  const reste = [codePostal && !dite(codePostal) ? codePostal : null, dite(ville) ? null : ville];
  return [adresse, reste.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
