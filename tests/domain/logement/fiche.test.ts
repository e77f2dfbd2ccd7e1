import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depuisBits, EQUIPEMENTS, enBits, lireLoyers, lireSurfaces, MODES } from '@/lib/domain/logement';

describe('une liste gardée en bits', () => {
  it('se relit toujours, dans l’ordre de la liste', () => {
    fc.assert(
      fc.property(fc.subarray([...EQUIPEMENTS]), (elements) => {
        expect(depuisBits(EQUIPEMENTS, enBits(EQUIPEMENTS, elements))).toEqual(elements);
      }),
    );
  });

  it('garde la place de chacun : ce qui est dans la base ne change pas de sens', () => {
    expect(MODES.map((mode) => enBits(MODES, [mode]))).toEqual([1, 2, 4]);
    expect(enBits(EQUIPEMENTS, ['wc', 'refrigerateur'])).toBe(5);
    expect(enBits(EQUIPEMENTS, [...EQUIPEMENTS])).toBe(255);
    expect(enBits(EQUIPEMENTS, [])).toBe(0);
  });

  it('ignore ce qui n’est pas dans la liste, et les bits de personne', () => {
    expect(enBits<string>(['a', 'b'], ['c', 'b'])).toBe(2);
    expect(depuisBits(MODES, 8 + 1)).toEqual(['seul']);
  });
});

describe('les loyers d’une fiche', () => {
  it.each([
    [35_000, 35_000, { min: 35_000, max: 35_000 }],
    [35_000, 42_000, { min: 35_000, max: 42_000 }],
    [42_000, 35_000, { min: 35_000, max: 42_000 }],
    [14_850, 124_400, { min: 14_850, max: 124_400 }],
    [5_000, 250_000, { min: 5_000, max: 250_000 }],
  ])('%i et %i se lisent tels quels, remis en ordre', (a, b, etendue) => {
    expect(lireLoyers(a, b)).toEqual({ etendue, lecture: 'juste' });
  });

  it('un loyer écrit cent fois trop grand est ramené, à côté d’un loyer qui a un sens', () => {
    expect(lireLoyers(42_710, 4_271_000)).toEqual({
      etendue: { min: 42_710, max: 42_710 },
      lecture: 'ramene',
    });
    expect(lireLoyers(4_500_000, 42_710)).toEqual({
      etendue: { min: 42_710, max: 45_000 },
      lecture: 'ramene',
    });
  });

  it.each([
    [999_900, 999_900],
    [0, 0],
    [0, 35_000],
    [4_999, 35_000],
    [35_000, 250_001],
    [-35_000, 35_000],
    [Number.NaN, 35_000],
    [4_271_000, 4_271_000],
  ])('%d et %d ne disent rien de sûr : ils sont écartés', (a, b) => {
    expect(lireLoyers(a, b)).toEqual({ etendue: null, lecture: 'ecarte' });
  });

  it('ne rend jamais qu’un loyer vraisemblable et en ordre', () => {
    const montant = fc.oneof(fc.integer({ min: -1_000, max: 6_000_000 }), fc.double());
    fc.assert(
      fc.property(montant, montant, (a, b) => {
        const { etendue } = lireLoyers(a, b);
        if (etendue === null) return;
        expect(etendue.min).toBeLessThanOrEqual(etendue.max);
        expect(etendue.min).toBeGreaterThanOrEqual(5_000);
        expect(etendue.max).toBeLessThanOrEqual(250_000);
        expect(lireLoyers(etendue.min, etendue.max)).toEqual({ etendue, lecture: 'juste' });
      }),
    );
  });
});

describe('les surfaces d’une fiche', () => {
  it.each([
    [18, 19.7, { min: 18, max: 19.7 }, 'juste'],
    [19.7, 18, { min: 18, max: 19.7 }, 'juste'],
    [0, 18, { min: 18, max: 18 }, 'ecarte'],
    [32, 0, { min: 32, max: 32 }, 'ecarte'],
    [0, 0, null, 'ecarte'],
    [-4, Number.POSITIVE_INFINITY, null, 'ecarte'],
  ] as const)('%d et %d', (a, b, etendue, lecture) => {
    expect(lireSurfaces(a, b)).toEqual({ etendue, lecture });
  });
});
