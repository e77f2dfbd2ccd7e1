import { Panne } from '../demarrage/panne';

export interface Ligne {
  numero: number;
  /** By the header's names; '' for what a short line lacks. */
  champs: Readonly<Record<string, string>>;
}

interface Rangee {
  readonly rang: number;
  readonly valeurs: readonly string[];
}

/** Names the fields of each line by the header, the first one, which must hold at least `attendus`. */
export function nommerChamps(rangees: readonly Rangee[], attendus: readonly string[]): Ligne[] {
  const [entete, ...lignes] = rangees;
  const noms = entete?.valeurs ?? [];
  const absents = attendus.filter((nom) => !noms.includes(nom));
  if (absents.length > 0)
    throw new Panne(
      `Il manque dans l'en-tête : ${absents.join(', ')}.`,
      `La première ligne doit être : ${attendus.join(';')}`,
    );
  return lignes.map(({ rang, valeurs }) => ({
    numero: rang,
    champs: Object.fromEntries(noms.map((nom, i) => [nom, valeurs[i] ?? ''])),
  }));
}

/** A file of fields separated by semicolons, without quotes, under a header that holds at least `attendus`. */
export function lireCsv(texte: string, attendus: readonly string[]): Ligne[] {
  const rangees = texte
    .split(/\r?\n/)
    .map((ligne, i) => ({ rang: i + 1, valeurs: ligne.split(';').map((valeur) => valeur.trim()) }))
    .filter(({ rang, valeurs }) => rang === 1 || valeurs.length > 1 || valeurs[0] !== '');
  return nommerChamps(rangees, attendus);
}
