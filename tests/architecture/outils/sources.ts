import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const RACINE = fileURLToPath(new URL('../../../', import.meta.url));
const CODE = /\.(tsx?|mts|mjs)$/;
const IGNORES = new Set(['node_modules', '.next', '.donnees', 'generated']);

/** A file of the project, read and parsed once for all the rules. */
export interface Source {
  /** From the root of the project, with `/`. */
  readonly chemin: string;
  readonly texte: string;
  readonly arbre: ts.SourceFile;
}

/** Also the way to try a rule on a text that is in no file. */
export function lireSource(chemin: string, texte: string): Source {
  const genre = chemin.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const arbre = ts.createSourceFile(chemin, texte, ts.ScriptTarget.Latest, true, genre);
  return { chemin, texte, arbre };
}

function fichiers(relatif: string): string[] {
  const absolu = path.join(RACINE, relatif);
  if (!existsSync(absolu)) return [];
  if (!statSync(absolu).isDirectory()) return [relatif];
  return readdirSync(absolu)
    .filter((nom) => !IGNORES.has(nom))
    .sort()
    .flatMap((nom) => fichiers(path.posix.join(relatif, nom)));
}

/** Every file under these folders of the project, whatever its kind. */
export const listerFichiers = (...dossiers: string[]): string[] => dossiers.flatMap(fichiers);

export const lireTexte = (relatif: string): string => readFileSync(path.join(RACINE, relatif), 'utf8');

const memoire = new Map<string, Source>();

/** The code under these folders of the project. */
export function sources(...dossiers: string[]): Source[] {
  return listerFichiers(...dossiers)
    .filter((chemin) => CODE.test(chemin))
    .map((chemin) => {
      const source = memoire.get(chemin) ?? lireSource(chemin, lireTexte(chemin));
      memoire.set(chemin, source);
      return source;
    });
}

/** What the portal is made of: everything but the tests. */
export const DU_PORTAIL = ['app', 'components', 'lib', 'prisma', 'scripts', 'instrumentation.ts'] as const;
