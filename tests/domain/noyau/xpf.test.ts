import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { enFrancsPacifique, eurosDepuisXpf } from '@/lib/domain/noyau/xpf';

describe('francs Pacifique (OMR-5)', () => {
  it.each([
    ['la mensualité de l’échelon 0 bis, publiée en 2018', 100.9, 12_041],
    ['la mensualité de l’échelon 7, publiée en 2018', 555.1, 66_241],
    ['un euro', 1, 119],
    ['mille euros', 1_000, 119_332],
    ['cent mille euros', 100_000, 11_933_174],
    ['rien', 0, 0],
    ['un centime', 0.01, 1],
    ['un déficit', -100.9, -12_041],
  ])('convertit %s : %d € en %i F', (_, euros, francs) => {
    expect(enFrancsPacifique(euros)).toBe(francs);
  });

  it('convertit mille francs en 8,38 €', () => {
    expect(eurosDepuisXpf(1_000)).toBe(8.38);
    expect(eurosDepuisXpf(0)).toBe(0);
    expect(eurosDepuisXpf(-1_000)).toBe(-8.38);
    expect(eurosDepuisXpf(1_500_000)).toBe(12_570);
  });

  it('rend un nombre entier de francs, et le centime près au retour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (centimes) => {
        const francs = enFrancsPacifique(centimes / 100);
        expect(Number.isInteger(francs)).toBe(true);
        expect(Math.abs(eurosDepuisXpf(francs) - centimes / 100)).toBeLessThanOrEqual(0.011);
      }),
    );
  }, 30_000);

  it('garde l’ordre des échelons de chaque barème', () => {
    for (const { annee, montants } of listerBaremes()) {
      const francs = montants.mensuel.map(enFrancsPacifique);
      expect(francs, annee).toEqual(francs.toSorted((a, b) => a - b));
    }
  });
});
