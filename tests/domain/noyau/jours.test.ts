import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { dateCivile, joursDuMois } from '@/lib/domain/noyau/date-civile';
import { ajouterJours, jourDeSemaine, jourDuRang, rangDuJour } from '@/lib/domain/noyau/jours';

/** The platform's own calendar, which the domain may not read: the tests may. */
const parLaMachine = (jour: DateCivile): Date => new Date(`${jour}T00:00:00Z`);

const jours: fc.Arbitrary<DateCivile> = fc
  .record({
    annee: fc.integer({ min: 1900, max: 2400 }),
    mois: fc.integer({ min: 1, max: 12 }),
    jour: fc.nat(30),
  })
  .map(({ annee, mois, jour }) => dateCivile(annee, mois, (jour % joursDuMois(annee, mois)) + 1));

describe('rang d’un jour', () => {
  it.each([
    ['0000-03-01', 0],
    ['0000-03-02', 1],
    ['0001-03-01', 365],
    ['0400-03-01', 146_097],
  ] as const)('%s a le rang %i', (jour, rang) => {
    expect(rangDuJour(jour)).toBe(rang);
    expect(jourDuRang(rang)).toBe(jour);
  });

  it('se relit toujours en le même jour', () => {
    fc.assert(
      fc.property(jours, (jour) => {
        expect(jourDuRang(rangDuJour(jour))).toBe(jour);
      }),
    );
  }, 30_000);

  it('suit le calendrier de la machine, jour après jour', () => {
    const depart = rangDuJour('1999-12-31');
    for (let ecart = 0; ecart < 1_500; ecart++) {
      const attendu = new Date(Date.UTC(1999, 11, 31 + ecart)).toISOString().slice(0, 10);
      expect(jourDuRang(depart + ecart)).toBe(attendu);
    }
  });
});

describe('ajout de jours', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1900-03-01', -1, '1900-02-28'],
    ['2026-09-05', 0, '2026-09-05'],
    ['2024-03-01', 365, '2025-03-01'],
  ] as const)('le %s, %i jour(s) plus tard, est le %s', (jour, nombre, attendu) => {
    expect(ajouterJours(jour, nombre)).toBe(attendu);
  });

  it('se défait par le même nombre en sens inverse', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -5_000, max: 5_000 }), (jour, nombre) => {
        expect(ajouterJours(ajouterJours(jour, nombre), -nombre)).toBe(jour);
      }),
    );
  }, 30_000);
});

describe('jour de la semaine', () => {
  it.each([
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2022-11-05', 6],
    ['2023-02-05', 7],
    ['2000-01-01', 6],
  ] as const)('le %s porte le numéro %i', (jour, numero) => {
    expect(jourDeSemaine(jour)).toBe(numero);
  });

  it('est celui de la machine', () => {
    fc.assert(
      fc.property(jours, (jour) => {
        const machine = parLaMachine(jour).getUTCDay();
        expect(jourDeSemaine(jour)).toBe(machine === 0 ? 7 : machine);
      }),
    );
  }, 30_000);
});
