import { describe, expect, it } from 'vitest';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { jourDeSemaine } from '@/lib/domain/noyau/jours';
import {
  estFerie,
  estOuvre,
  jourOuvreLePlusProche,
  joursFeries,
  paques,
} from '@/lib/domain/noyau/jours-feries';

describe('Pâques', () => {
  it.each([
    [2012, '2012-04-08'],
    [2013, '2013-03-31'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('tombe en %i le %s', (annee, jour) => {
    expect(paques(annee)).toBe(jour);
  });

  it('tombe toujours un dimanche, entre le 22 mars et le 25 avril', () => {
    for (let annee = 1900; annee <= 2300; annee++) {
      const jour = paques(annee);
      expect(jourDeSemaine(jour), jour).toBe(7);
      expect(jour >= `${annee}-03-22` && jour <= `${annee}-04-25`, jour).toBe(true);
    }
  });
});

describe('jours fériés français', () => {
  it('sont onze en 2026, dans l’ordre', () => {
    expect(joursFeries(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    ['2021-04-05', true],
    ['2021-04-04', false],
    ['2021-04-06', false],
    ['2016-05-05', true],
    ['2017-06-05', true],
    ['2024-05-09', true],
    ['2026-12-24', false],
    ['2026-12-26', false],
  ] as const)('le %s est férié : %s', (jour, attendu) => {
    expect(estFerie(jour)).toBe(attendu);
  });

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-11', false],
    ['2026-11-12', true],
  ] as const)('le %s est ouvré : %s', (jour, attendu) => {
    expect(estOuvre(jour)).toBe(attendu);
  });
});

describe('jour ouvré voisin', () => {
  it.each([
    ['un mercredi', '2026-08-05', '2026-08-05'],
    ['un samedi', '2022-11-05', '2022-11-04'],
    ['un dimanche', '2023-02-05', '2023-02-06'],
    ['un lundi de Pâques', '2021-04-05', '2021-04-06'],
    ['un dimanche de Pâques, entre deux jours à égale distance', '2026-04-05', '2026-04-03'],
    ['un jeudi de l’Ascension', '2016-05-05', '2016-05-04'],
    ['un Noël', '2026-12-25', '2026-12-24'],
  ] as const)('d’%s (%s) : %s', (_, jour, proche) => {
    expect(jourOuvreLePlusProche(jour)).toBe(proche);
  });

  it('n’est jamais ni un week-end ni un jour férié', () => {
    for (let annee = 2012; annee <= 2032; annee++)
      for (const mois of ['01', '04', '05', '08', '11', '12'])
        for (const numero of ['01', '05', '08', '15', '25', '30']) {
          const jour = `${annee}-${mois}-${numero}` as DateCivile;
          expect(estOuvre(jourOuvreLePlusProche(jour)), jour).toBe(true);
        }
  });
});

describe('jours fériés : propriétés', () => {
  it('sont onze chaque année, ou dix quand l’Ascension tombe un autre jour férié', () => {
    for (let annee = 2000; annee <= 2100; annee++) {
      const distincts = new Set(joursFeries(annee));
      expect(joursFeries(annee), String(annee)).toHaveLength(11);
      // Ascension Day on 1 or 8 May: the same holiday twice.
      expect(distincts.size === 11 || distincts.has(`${annee}-05-01`), String(annee)).toBe(true);
      expect([...distincts].every((jour) => jour.startsWith(`${annee}-`))).toBe(true);
    }
  });

  it('tombent en 2008 deux fois le 1er mai', () => {
    expect(joursFeries(2008).filter((jour) => jour === '2008-05-01')).toHaveLength(2);
    expect(new Set(joursFeries(2008)).size).toBe(10);
  });

  it('gardent les lundis de Pâques et de Pentecôte un lundi, l’Ascension un jeudi', () => {
    for (let annee = 2012; annee <= 2040; annee++) {
      const jours = joursFeries(annee).map(jourDeSemaine);
      expect(jours.filter((jour) => jour === 1).length, String(annee)).toBeGreaterThanOrEqual(2);
      expect(jours, String(annee)).toContain(4);
    }
  });
});
