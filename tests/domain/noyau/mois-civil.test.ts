import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouterMois,
  anneeDuMois,
  moisCivil,
  moisDuJour,
  moisEntre,
  numeroDuMois,
} from '@/lib/domain/noyau/mois-civil';

describe('mois civil', () => {
  it('s’écrit sur sept caractères', () => {
    expect(moisCivil(2026, 9)).toBe('2026-09');
    expect(moisCivil(2026, 12)).toBe('2026-12');
  });

  it('rend son année, son numéro, et le mois d’un jour', () => {
    expect([anneeDuMois('2027-01'), numeroDuMois('2027-01')]).toEqual([2027, 1]);
    expect(moisDuJour('2027-01-31')).toBe('2027-01');
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2026-09', 9, '2027-06'],
    ['2026-09', 0, '2026-09'],
    ['2026-09', -24, '2024-09'],
  ] as const)('%s, %i mois plus tard : %s', (mois, nombre, attendu) => {
    expect(ajouterMois(mois, nombre)).toBe(attendu);
  });

  it('énumère les mois d’une année de bourse, bornes comprises', () => {
    expect(moisEntre('2026-09', '2027-06')).toHaveLength(10);
    expect(moisEntre('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(moisEntre('2027-06', '2027-06')).toEqual(['2027-06']);
    expect(moisEntre('2027-07', '2027-06')).toEqual([]);
  });

  it('avance et recule du même pas', () => {
    const numero = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), numero, fc.nat(400), (annee, n, pas) => {
        const mois = moisCivil(annee, n);
        expect(ajouterMois(ajouterMois(mois, pas), -pas)).toBe(mois);
        expect(moisEntre(mois, ajouterMois(mois, pas))).toHaveLength(pas + 1);
      }),
    );
  }, 30_000);
});
