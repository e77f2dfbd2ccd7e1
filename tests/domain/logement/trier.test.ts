import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trierParCles } from '@/lib/domain/logement/affectation/trier';

const mot = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));

/** What comparing gives: the first key that differs decides, then the place. */
const parComparaison = (colonnes: readonly (Uint32Array | Uint8Array)[], nombre: number): number[] =>
  Array.from({ length: nombre }, (_, i) => i).sort((a, b) => {
    for (const mots of colonnes) if (mots[a] !== mots[b]) return (mots[a] ?? 0) - (mots[b] ?? 0);
    return a - b;
  });

describe('le tri par clés', () => {
  it('donne l’ordre que donneraient des comparaisons', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mot, mot, fc.nat({ max: 255 })), { maxLength: 40 }), (lignes) => {
        const colonnes = [
          Uint32Array.from(lignes, ([a]) => a),
          Uint32Array.from(lignes, ([, b]) => b),
          Uint8Array.from(lignes, ([, , c]) => c),
        ];
        const attendu = parComparaison(colonnes, lignes.length);
        expect([...trierParCles(lignes.length, colonnes)]).toEqual(attendu);
      }),
    );
  });

  it('fait de même pour une foule, par plus grands chiffres', () => {
    const nombre = 12_000;
    const a = Uint32Array.from({ length: nombre }, (_, i) => Math.imul(i % 997, 0x9e3779b1) >>> 0);
    const b = Uint32Array.from({ length: nombre }, (_, i) => Math.imul(i, 0x85ebca6b) >>> 0);
    expect([...trierParCles(nombre, [a, b])]).toEqual(parComparaison([a, b], nombre));
  });

  it('met la première clé avant la seconde', () => {
    const [forte, faible] = [Uint32Array.from([2, 1, 1]), Uint32Array.from([10, 30, 20])];
    expect([...trierParCles(3, [forte, faible])]).toEqual([2, 1, 0]);
    expect([...trierParCles(3, [faible, forte])]).toEqual([0, 2, 1]);
    expect([...trierParCles(3, [faible])]).toEqual([0, 2, 1]);
  });

  it('lit les bits les plus forts d’un mot : rien n’y est négatif', () => {
    const mots = Uint32Array.from([0xffffffff, 0x80000000, 0x7fffffff, 0]);
    expect([...trierParCles(4, [mots])]).toEqual([3, 2, 1, 0]);
  });

  it('ne change rien à des éléments égaux, ni à rien du tout', () => {
    expect([...trierParCles(4, [new Uint32Array(4).fill(7)])]).toEqual([0, 1, 2, 3]);
    expect([...trierParCles(0, [new Uint32Array(0)])]).toEqual([]);
    expect([...trierParCles(3, [])]).toEqual([0, 1, 2]);
  });
});
