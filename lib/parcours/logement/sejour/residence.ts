const GENERIQUE = /^résidence\s+(universitaire\s+)?/i;

/** « Kergoat », to be said after « la résidence », whatever the file calls it. */
export const nomDeResidence = (nom: string): string => nom.replace(GENERIQUE, '') || nom;
