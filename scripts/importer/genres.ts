import { readFileSync } from 'node:fs';
import type { ClientBase } from 'pg';
import { codeErreur, Panne } from '../demarrage/panne';
import { importerFichierDeCommunes } from './communes';

export interface Refus {
  /** As an editor numbers it: the header is line 1. */
  ligne: number;
  raison: string;
}

export interface Compte {
  lues: number;
  ajoutees: number;
  modifiees: number;
  refusees: readonly Refus[];
}

interface Genre {
  nom: string;
  importer: (client: ClientBase, texte: string) => Promise<Compte>;
}

/** What can be imported: a new kind is one line here and one file beside. */
export const GENRES: Readonly<Record<string, Genre>> = {
  communes: { nom: 'des communes', importer: importerFichierDeCommunes },
};

export function trouverImport(genre: string, fichier: string): (client: ClientBase) => Promise<Compte> {
  const trouve = GENRES[genre];
  const connus = Object.keys(GENRES).join(', ');
  if (!trouve || !fichier)
    throw new Panne(
      'Il faut dire quoi importer, et de quel fichier.',
      `npm run importer -- <genre> <fichier> (genres : ${connus})`,
    );
  const texte = lire(fichier);
  return (client) => trouve.importer(client, texte);
}

function lire(fichier: string): string {
  try {
    return readFileSync(fichier, 'utf8').replace(/^\uFEFF/, '');
  } catch (erreur) {
    throw new Panne(`Le fichier ${fichier} ne se lit pas (${codeErreur(erreur)}).`, 'Vérifiez son chemin.');
  }
}
