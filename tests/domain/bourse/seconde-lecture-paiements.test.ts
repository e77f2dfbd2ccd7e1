import { describe, expect, it } from 'vitest';
import type { AnneeVersee, FaitsCalendrier } from '@/lib/domain/bourse';
import { anneeVersee } from '@/lib/domain/bourse';
import { avecTotaux, bareme, juger } from './personne';

/** Public holidays near the 5th of a month, as the calendars on the wall print them. */
const FERIES = new Set(['2021-04-05', '2026-04-06', '2027-03-29', '2024-04-01', '2025-04-21']);

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Walks away from the 5th, a day at a time on each side, until a day that works. */
function aLaMain(annee: number, mois: number): string {
  for (let ecart = 0; ecart < 5; ecart++)
    for (const jour of [5 - ecart, 5 + ecart]) {
      const date = new Date(Date.UTC(annee, mois - 1, jour));
      const semaine = date.getUTCDay();
      if (semaine !== 0 && semaine !== 6 && !FERIES.has(iso(date))) return iso(date);
    }
  throw new Error(`aucun jour ouvré près du 5 de ${mois}/${annee}`);
}

const MOIS = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] as const;

function versee(annee: string, dates: FaitsCalendrier = {}): AnneeVersee {
  const loi = bareme(annee);
  const faits = avecTotaux(10_000, 0);
  const resultat = anneeVersee(faits, juger(faits, loi), loi, dates);
  if (!resultat) throw new Error(annee);
  return resultat;
}

describe('les paiements et un calendrier fait à la main', () => {
  it.each(['2019-2020', '2020-2021', '2023-2024', '2024-2025', '2025-2026', '2026-2027'])(
    'tombent les mêmes jours en %s',
    (annee) => {
      const debut = Number(annee.slice(0, 4));
      const attendus = MOIS.map((mois) => aLaMain(mois >= 9 ? debut : debut + 1, mois));
      expect(versee(annee).versements.map(({ jour }) => jour)).toEqual(attendus);
    },
  );

  it.each([
    ['2025-10-31', 10],
    ['2025-11-01', 7],
    ['2025-11-30', 7],
    ['2025-12-01', 6],
    ['2026-01-01', 5],
    ['2026-02-28', 4],
    ['2026-03-01', 3],
    ['2026-04-15', 2],
    ['2026-05-31', 1],
    ['2026-06-01', 0],
  ] as const)('sont, pour un dossier complet le %s, au nombre de %i', (piecesCompletes, nombre) => {
    const { versements, total } = versee('2025-2026', { piecesCompletes });
    expect(versements).toHaveLength(nombre);
    expect(total).toBe((5_212 * nombre) / 10);
  });

  it('ne paient jamais un mois avant le mois d’avant, ni deux fois le même', () => {
    for (const annee of ['2022-2023', '2025-2026', '2026-2027']) {
      const mois = versee(annee).versements.map((versement) => versement.mois);
      expect(new Set(mois).size).toBe(mois.length);
      for (const versement of versee(annee).versements)
        expect(versement.jour.slice(0, 7), versement.mois).toBe(versement.mois);
    }
  });
});
