import { readFileSync } from 'node:fs';
import type { ClientBase } from 'pg';
import { codeErreur, Panne } from '../demarrage/panne';
import { importerFichierDeCommunes } from './communes';
import { importerFichierDeContingents } from './contingents';
import { importerFichierEficash } from './eficash';
import { importerFichierDeLogements } from './logements';

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
  /** What else the operator should know: what was repaired, and how often. */
  notes?: readonly string[];
}

interface Genre {
  nom: string;
  importer: (client: ClientBase, texte: string) => Promise<Compte>;
}

/** What can be imported: a new kind is one line here and one file beside. */
export const GENRES: Readonly<Record<string, Genre>> = {
  communes: { nom: 'des communes', importer: importerFichierDeCommunes },
  logements: { nom: 'des logements', importer: importerFichierDeLogements },
  contingents: { nom: 'des contingents', importer: importerFichierDeContingents },
  eficash: { nom: 'des paiements en espèces', importer: importerFichierEficash },
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

/** Without its byte order mark. A file in another encoding is refused: its accents would be lost without a word. */
function lire(fichier: string): string {
  let octets: Buffer;
  try {
    octets = readFileSync(fichier);
  } catch (erreur) {
    throw new Panne(`Le fichier ${fichier} ne se lit pas (${codeErreur(erreur)}).`, 'Vérifiez son chemin.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new Panne(`Le fichier ${fichier} n'est pas en UTF-8.`, 'Enregistrez-le en UTF-8, puis relancez.');
  }
}
