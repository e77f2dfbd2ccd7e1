import { Panne } from '../demarrage/panne';

export interface Ligne {
  numero: number;
  /** By the header's names; '' for what a short line lacks. */
  champs: Readonly<Record<string, string>>;
}

/** A file of fields separated by semicolons, without quotes, under a header that holds at least `attendus`. */
export function lireCsv(texte: string, attendus: readonly string[]): Ligne[] {
  const [entete = '', ...lignes] = texte.split(/\r?\n/);
  const noms = entete.split(';').map((nom) => nom.trim());
  const absents = attendus.filter((nom) => !noms.includes(nom));
  if (absents.length > 0)
    throw new Panne(
      `Il manque dans l'en-tête : ${absents.join(', ')}.`,
      `La première ligne doit être : ${attendus.join(';')}`,
    );
  return lignes
    .map((ligne, i) => ({ numero: i + 2, ligne }))
    .filter(({ ligne }) => ligne.trim() !== '')
    .map(({ numero, ligne }) => {
      const valeurs = ligne.split(';');
      return { numero, champs: Object.fromEntries(noms.map((nom, i) => [nom, valeurs[i]?.trim() ?? ''])) };
    });
}
