import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apresGeste, estGeste, GESTES, type GesteDePanier } from '@/lib/parcours/logement/demande';

/** A gesture on the basket 1, 2, 3. */
const REPONSES: readonly (readonly [GesteDePanier, number, readonly number[]])[] = [
  ['ajouter', 4, [1, 2, 3, 4]],
  ['ajouter', 2, [1, 2, 3]],
  ['monter', 1, [1, 2, 3]],
  ['monter', 2, [2, 1, 3]],
  ['monter', 3, [1, 3, 2]],
  ['descendre', 1, [2, 1, 3]],
  ['descendre', 2, [1, 3, 2]],
  ['descendre', 3, [1, 2, 3]],
  ['oter', 1, [2, 3]],
  ['oter', 2, [1, 3]],
  ['oter', 3, [1, 2]],
  ['monter', 9, [1, 2, 3]],
  ['descendre', 9, [1, 2, 3]],
  ['oter', 9, [1, 2, 3]],
];

const panier = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 });
const geste = fc.constantFrom(...GESTES);

describe('le panier de vœux', () => {
  it.each(REPONSES)('« %s » le logement %s', (fait, logement, attendu) => {
    expect(apresGeste([1, 2, 3], fait, logement)).toEqual(attendu);
  });

  it('ne tient jamais deux fois le même logement', () => {
    fc.assert(
      fc.property(panier, fc.array(fc.tuple(geste, fc.integer({ min: 1, max: 9 }))), (depart, gestes) => {
        const fin = gestes.reduce<readonly number[]>((v, [g, l]) => apresGeste(v, g, l), depart);
        expect(new Set(fin).size).toBe(fin.length);
      }),
    );
  });

  it('monter puis descendre ne change rien, sauf au bord', () => {
    fc.assert(
      fc.property(panier, fc.integer({ min: 1, max: 9 }), (depart, logement) => {
        if (depart.indexOf(logement) < 1) return;
        expect(apresGeste(apresGeste(depart, 'monter', logement), 'descendre', logement)).toEqual(depart);
      }),
    );
  });

  it('ne touche pas à ce qu’on lui donne', () => {
    const depart = Object.freeze([1, 2, 3]);
    for (const fait of GESTES) expect(() => apresGeste(depart, fait, 2)).not.toThrow();
  });

  it.each([
    ['monter', true],
    ['oter', true],
    ['vider', false],
    ['', false],
    ['toString', false],
  ])('« %s » est un geste : %s', (texte, attendu) => {
    expect(estGeste(texte)).toBe(attendu);
  });
});
