import ts from 'typescript';
import { expect } from 'vitest';
import type { Source } from './sources';

/** A place where a rule of the house is not held, and the way out. */
export interface Ecart {
  readonly fichier: string;
  readonly ligne: number;
  readonly constat: string;
  readonly remede: string;
}

export const ligneDe = ({ arbre }: Source, noeud: ts.Node): number =>
  arbre.getLineAndCharacterOfPosition(noeud.getStart(arbre)).line + 1;

export const ecartA = (source: Source, noeud: ts.Node, constat: string, remede: string): Ecart => ({
  fichier: source.chemin,
  ligne: ligneDe(source, noeud),
  constat,
  remede,
});

/** Without a place in the file: the file itself is at fault. */
export const ecartDuFichier = (fichier: string, constat: string, remede: string): Ecart => ({
  fichier,
  ligne: 1,
  constat,
  remede,
});

/** Fails with one line a place: file, line, what is there, what to do. */
export function tenir(ecarts: readonly Ecart[]): void {
  if (ecarts.length === 0) return;
  const lignes = ecarts.map((e) => `  ${e.fichier}:${e.ligne}  ${e.constat}\n      → ${e.remede}`);
  expect.fail(`${ecarts.length} écart(s) :\n${lignes.join('\n')}\n`);
}

const parcourus = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/** Every node of a file, parents first. */
export function noeuds({ arbre }: Source): readonly ts.Node[] {
  const deja = parcourus.get(arbre);
  if (deja) return deja;
  const tous: ts.Node[] = [];
  const visiter = (noeud: ts.Node): void => {
    tous.push(noeud);
    ts.forEachChild(noeud, visiter);
  };
  ts.forEachChild(arbre, visiter);
  parcourus.set(arbre, tous);
  return tous;
}

/**
 * Leaves out the files that a rule excuses, each with its reason; an excuse that no longer serves is itself a fault,
 * so that the list only shrinks.
 */
export function excuser(ecarts: readonly Ecart[], excuses: Readonly<Record<string, string>>): Ecart[] {
  const coupables = new Set(ecarts.map(({ fichier }) => fichier));
  const inutiles = Object.keys(excuses)
    .filter((fichier) => !coupables.has(fichier))
    .map((fichier) => ecartDuFichier(fichier, 'est excusé sans en avoir besoin', 'Retirez-le de la liste.'));
  return [...ecarts.filter(({ fichier }) => !(fichier in excuses)), ...inutiles];
}
