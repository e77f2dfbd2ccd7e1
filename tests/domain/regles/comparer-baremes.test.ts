import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { comparerBaremes } from '@/lib/domain/regles';
import { bareme } from '../bourse/personne';

const comparer = (avant: string, apres: string) => comparerBaremes(bareme(avant), bareme(apres));

describe('la différence entre deux années', () => {
  it('n’est rien entre 2024-2025 et 2025-2026 : mêmes plafonds, mêmes montants', () => {
    expect(comparer('2024-2025', '2025-2026').inchange).toBe(true);
  });

  it('montre chaque plafond et chaque montant relevés en 2023', () => {
    const { inchange, plafonds, montants, complementOutreMer, points } = comparer('2022-2023', '2023-2024');
    expect(inchange).toBe(false);
    expect(plafonds[5]?.[1]).toEqual({ avant: 35_010, apres: 37_111 });
    expect(montants[0]).toEqual({ avant: 1_084, apres: 1_454 });
    expect(complementOutreMer).toEqual({ avant: null, apres: 30 });
    expect(points.find(({ quoi }) => quoi === 'handicapCDAPH')).toMatchObject({ avant: null, apres: 4 });
  });

  it('montre les distances ajoutées en 2022', () => {
    const { points } = comparer('2021-2022', '2022-2023');
    expect(
      points.filter(({ quoi }) => quoi === 'paliers').map(({ km, avant, apres }) => [km, avant, apres]),
    ).toEqual([
      [0, 0, 0],
      [30, 1, 1],
      [250, 2, 2],
      [3_500, 2, 3],
      [13_000, 2, 4],
    ]);
  });

  it('montre l’échelon 0 supprimé et l’échelon 0 bis créé', () => {
    const { echelons, montants, plafonds } = comparer('2012-2013', '2017-2018');
    expect(echelons.slice(0, 3)).toEqual(['0', '0bis', '1']);
    expect(montants.slice(0, 2)).toEqual([
      { avant: 0, apres: null },
      { avant: null, apres: 1_009 },
    ]);
    expect(plafonds[0]?.[0]?.apres).toBeNull();
    expect(plafonds[0]?.at(-1)).toEqual({ avant: null, apres: 250 });
  });

  const annee = fc.constantFrom(...listerBaremes());

  it('d’une année avec elle-même est vide', () => {
    fc.assert(fc.property(annee, (b) => comparerBaremes(b, b).inchange));
  });

  it('se retourne quand on échange les années', () => {
    fc.assert(
      fc.property(annee, annee, (a, b) => {
        const [aller, retour] = [comparerBaremes(a, b), comparerBaremes(b, a)];
        const inverse = aller.plafonds.map((l) =>
          l.map(({ avant, apres }) => ({ avant: apres, apres: avant })),
        );
        expect(retour.plafonds).toEqual(inverse);
        expect(retour.inchange).toBe(aller.inchange);
      }),
      { numRuns: 40 },
    );
  });
});
