import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { dansLeProjet, RACINE } from './racine';

/** Everything that ends up in the built portal. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const IGNORES = [path.join('lib', 'server', 'prisma', 'generated')];

function fichiers(chemin: string): string[] {
  if (!existsSync(chemin) || IGNORES.includes(path.relative(RACINE, chemin))) return [];
  if (!statSync(chemin).isDirectory()) return [chemin];
  return readdirSync(chemin)
    .sort()
    .flatMap((nom) => fichiers(path.join(chemin, nom)));
}

/** One hash for the names and contents of these files and folders of the project. */
export function empreinte(sources: readonly string[], ...sel: string[]): string {
  const hache = createHash('sha256').update(JSON.stringify(sel));
  for (const chemin of sources.flatMap((source) => fichiers(dansLeProjet(source))))
    hache.update(`\0${path.relative(RACINE, chemin)}\0`).update(readFileSync(chemin));
  return hache.digest('hex').slice(0, 16);
}

/** Prerendered pages are made in one mode: the other mode needs another build. */
export const empreinteDesSources = (demonstration: boolean) =>
  empreinte(SOURCES, demonstration ? 'demonstration' : 'reel');
