import { lireTexte } from '../outils/sources';

export interface Terme {
  readonly ligne: number;
  readonly terme: string;
  readonly identifiants: readonly string[];
}

const identifiantsDe = (cellule: string): string[] =>
  [...cellule.matchAll(/`([^`]+)`/g)].map(([, identifiant = '']) => identifiant);

/** The rows of the README's Lexique: term, identifier, meaning, text. */
export function lireLexique(): readonly Terme[] {
  const lignes = lireTexte('README.md').split('\n');
  const debut = lignes.findIndex((ligne) => /^## Lexique/.test(ligne));
  if (debut < 0) return [];
  const fin = lignes.findIndex((ligne, i) => i > debut && ligne.startsWith('## '));
  return lignes.slice(debut, fin < 0 ? undefined : fin).flatMap((texte, i) => {
    const [, terme = '', identifiant = ''] = texte.split('|').map((c) => c.trim());
    const identifiants = identifiantsDe(identifiant);
    return identifiants.length === 0 ? [] : [{ ligne: debut + i + 1, terme, identifiants }];
  });
}
