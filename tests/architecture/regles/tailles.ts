import { type Ecart, ecartDuFichier } from '../outils/ecarts';
import type { Source } from '../outils/sources';

/** Tables, people and published texts are long by nature. */
const EXEMPTS = /^(lib\/domain\/(baremes|regles\/textes)|prisma\/personas)\//;

/** Prose and its examples, which one test runs one by one: a line more of them asks for no line of test. */
const PROSE = /^lib\/domain\/regles\/textes\//;

export const sansProse = (sources: readonly Source[]): Source[] =>
  sources.filter(({ chemin }) => !PROSE.test(chemin));

export const mesurables = (sources: readonly Source[]): Source[] =>
  sources.filter(({ chemin }) => !EXEMPTS.test(chemin));

export const nombreDeLignes = ({ texte }: Source): number => texte.trimEnd().split('\n').length;

/** Lines that hold something, so that air is worth nothing. */
export const lignesPleines = (sources: readonly Source[]): number =>
  sources.reduce((n, { texte }) => n + texte.split('\n').filter((l) => l.trim() !== '').length, 0);

export const tropLongs = (sources: readonly Source[], maximum: number, remede: string): Ecart[] =>
  sources
    .filter((s) => nombreDeLignes(s) > maximum)
    .map((s) => ecartDuFichier(s.chemin, `fait ${nombreDeLignes(s)} lignes (${maximum} au plus)`, remede));

/** The value under which that part of the list lies. */
export function quantile(nombres: readonly number[], part: number): number {
  const ranges = [...nombres].sort((a, b) => a - b);
  return ranges[Math.max(0, Math.ceil(part * ranges.length) - 1)] ?? 0;
}
