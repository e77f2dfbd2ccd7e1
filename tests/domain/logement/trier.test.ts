import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trierParCles } from '@/lib/domain/logement/affectation/trier';

const cle = (mots: Uint32Array | Uint8Array) => ({ mots, pas: 1, decalage: 0 });
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
        expect([...trierParCles(lignes.length, colonnes.map(cle))]).toEqual(attendu);
      }),
    );
  });

  it('fait de même pour une foule, par plus grands chiffres', () => {
    const nombre = 12_000;
    const a = Uint32Array.from({ length: nombre }, (_, i) => Math.imul(i % 997, 0x9e3779b1) >>> 0);
    const b = Uint32Array.from({ length: nombre }, (_, i) => Math.imul(i, 0x85ebca6b) >>> 0);
    expect([...trierParCles(nombre, [cle(a), cle(b)])]).toEqual(parComparaison([a, b], nombre));
  });

  it('lit des clés entrelacées', () => {
    const paires = Uint32Array.from([2, 10, 1, 30, 1, 20]);
    const [forte, faible] = [0, 1].map((decalage) => ({ mots: paires, pas: 2, decalage }));
    if (!forte || !faible) throw new Error('absente');
    expect([...trierParCles(3, [forte, faible])]).toEqual([2, 1, 0]);
    expect([...trierParCles(3, [faible])]).toEqual([0, 2, 1]);
  });

  it('ne change rien à des éléments égaux, ni à rien du tout', () => {
    expect([...trierParCles(4, [cle(new Uint32Array(4).fill(7))])]).toEqual([0, 1, 2, 3]);
    expect([...trierParCles(0, [cle(new Uint32Array(0))])]).toEqual([]);
    expect([...trierParCles(3, [])]).toEqual([0, 1, 2]);
  });
});
