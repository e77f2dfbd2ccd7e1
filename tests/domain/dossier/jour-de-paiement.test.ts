import { describe, expect, it } from 'vitest';
import { estJourPublie, jourAnticipe, jourDePaiement } from '@/lib/domain/dossier';
import { jourDeSemaine } from '@/lib/domain/noyau/jours';
import { estOuvre } from '@/lib/domain/noyau/jours-feries';
import { moisEntre } from '@/lib/domain/noyau/mois-civil';

describe('jour de mise en paiement (PAY-1)', () => {
  it.each([
    ['2026-10', '2026-10-05'],
    ['2027-01', '2027-01-05'],
    ['2026-12', '2026-12-04'],
    ['2026-09', '2026-09-04'],
    ['2025-10', '2025-10-06'],
    ['2026-04', '2026-04-03'],
    ['2026-07', '2026-07-06'],
    ['2021-04', '2021-04-06'],
    ['2017-06', '2017-06-06'],
  ] as const)('pour %s : le %s, jour ouvré le plus proche du 5', (mois, jour) => {
    expect(jourDePaiement(mois)).toBe(jour);
  });

  it('est celui du calendrier publié en 2022-2023 (PAY-4)', () => {
    expect(moisEntre('2022-09', '2023-06').map(jourDePaiement)).toEqual([
      '2022-09-05',
      '2022-10-05',
      '2022-11-04',
      '2022-12-05',
      '2023-01-05',
      '2023-02-06',
      '2023-03-06',
      '2023-04-05',
      '2023-05-05',
      '2023-06-05',
    ]);
  });

  it('dit quels jours ont été publiés et lesquels suivent de la règle', () => {
    expect(estJourPublie('2022-11')).toBe(true);
    expect(estJourPublie('2023-07')).toBe(false);
    expect(estJourPublie('2026-11')).toBe(false);
  });

  it('est toujours ouvré, à deux jours du 5 au plus', () => {
    for (const mois of moisEntre('2018-09', '2040-08')) {
      const jour = jourDePaiement(mois);
      expect(estOuvre(jour), jour).toBe(true);
      expect(Math.abs(Number(jour.slice(8)) - 5), jour).toBeLessThanOrEqual(2);
    }
  });
});

describe('paiement anticipé de septembre (PAY-2)', () => {
  it('tombe fin août, le 30 en 2022', () => {
    expect(jourAnticipe(2022)).toBe('2022-08-30');
  });

  it('est toujours un jour ouvré d’août', () => {
    for (let annee = 2018; annee < 2040; annee++) {
      expect(jourAnticipe(annee).slice(0, 7)).toBe(`${annee}-08`);
      expect(jourDeSemaine(jourAnticipe(annee))).toBeLessThan(6);
    }
  });
});
