import { describe, expect, it } from 'vitest';
import { estPayable } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { anneeCvecDuJour, anneeDemandee } from '@/lib/parcours/cvec';

describe('l’année que l’on règle un jour', () => {
  it.each<[DateCivile, string]>([
    ['2026-11-22', '2026-2027'],
    ['2026-06-01', '2026-2027'],
    ['2026-05-31', '2025-2026'],
    ['2027-01-01', '2026-2027'],
    ['2027-05-31', '2026-2027'],
    ['2027-06-01', '2027-2028'],
    ['2024-05-01', '2023-2024'],
    ['2024-05-02', '2024-2025'],
    ['2023-05-16', '2022-2023'],
    ['2023-05-17', '2023-2024'],
    ['2018-07-01', '2018-2019'],
  ])('le %s : %s', (jour, annee) => {
    expect(anneeCvecDuJour(jour)).toBe(annee);
  });

  it('se règle bien ce jour-là, chaque jour de trois ans', () => {
    for (let jour: DateCivile = '2024-01-01'; jour < '2027-12-31'; jour = ajouterJours(jour, 1))
      expect(estPayable(anneeCvecDuJour(jour), jour), jour).toBe(true);
  });
});

describe('l’année d’une adresse', () => {
  it.each([
    ['2025-2026', '2025-2026'],
    ['2025-2027', '2026-2027'],
    ['', '2026-2027'],
    [undefined, '2026-2027'],
    [['2025-2026'], '2026-2027'],
    ['../compte', '2026-2027'],
  ])('%o se lit %s', (texte, annee) => {
    expect(anneeDemandee(texte, '2026-11-22')).toBe(annee);
  });
});
