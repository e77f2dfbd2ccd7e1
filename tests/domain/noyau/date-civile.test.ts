import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageAu,
  anneeDe,
  dateCivile,
  jourDe,
  joursDuMois,
  lireDateCivile,
  moisDe,
} from '@/lib/domain/noyau/date-civile';

describe('lecture d’une date civile', () => {
  it.each(['2026-09-01', '2024-02-29', '2000-02-29', '1999-12-31', '2026-01-01'])('accepte %s', (texte) => {
    expect(lireDateCivile(texte)).toBe(texte);
  });

  it.each([
    ['le 29 février d’une année commune', '2026-02-29'],
    ['le 29 février d’un siècle non bissextile', '1900-02-29'],
    ['le 31 avril', '2026-04-31'],
    ['le jour zéro', '2026-01-00'],
    ['le mois zéro', '2026-00-10'],
    ['le mois treize', '2026-13-01'],
    ['le 32 janvier', '2026-01-32'],
    ['le format français', '01/09/2026'],
    ['un mois à un chiffre', '2026-9-01'],
    ['une heure en plus', '2026-09-01T00:00'],
    ['un texte', 'hier'],
    ['rien', ''],
  ])('refuse %s', (_, texte) => {
    expect(lireDateCivile(texte)).toBeNull();
  });
});

describe('morceaux d’une date', () => {
  it('rend l’année, le mois et le jour', () => {
    expect([anneeDe('2026-09-01'), moisDe('2026-09-01'), jourDe('2026-09-01')]).toEqual([2026, 9, 1]);
  });

  it('connaît la longueur des mois', () => {
    expect(joursDuMois(2026, 2)).toBe(28);
    expect(joursDuMois(2024, 2)).toBe(29);
    expect(joursDuMois(2026, 4)).toBe(30);
    expect(joursDuMois(2026, 12)).toBe(31);
    expect(joursDuMois(2026, 13)).toBe(0);
  });

  it('reconstruit la date d’où viennent ses morceaux', () => {
    const jours = fc.record({
      annee: fc.integer({ min: 1, max: 9999 }),
      mois: fc.integer({ min: 1, max: 12 }),
      jour: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(jours, ({ annee, mois, jour }) => {
        const date = dateCivile(annee, mois, jour);
        expect(lireDateCivile(date)).toBe(date);
        expect([anneeDe(date), moisDe(date), jourDe(date)]).toEqual([annee, mois, jour]);
      }),
    );
  }, 30_000);
});

describe('âge révolu', () => {
  it.each([
    ['la veille de l’anniversaire', '1998-09-02', 27],
    ['le jour de l’anniversaire', '1998-09-01', 28],
    ['le lendemain de l’anniversaire', '1998-08-31', 28],
    ['né un 29 février', '2008-02-29', 18],
  ] as const)('compte les années %s', (_, naissance, age) => {
    expect(ageAu(naissance, '2026-09-01')).toBe(age);
  });
});
