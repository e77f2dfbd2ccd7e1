import { describe, expect, it } from 'vitest';
import type { TableAides } from '@/lib/domain/baremes';
import { listerBaremes } from '@/lib/domain/baremes';

const AIDES = listerBaremes().map(({ annee, aides, echelons }) => [annee, aides, echelons] as const);
const de = (annee: string): TableAides => {
  const trouvees = AIDES.find(([connue]) => connue === annee)?.[1];
  if (!trouvees) throw new Error(annee);
  return trouvees;
};

describe('compléments de chaque année', () => {
  it.each([
    ['2012-2013', 1_800, [2, 9], null, null, null, null],
    ['2013-2014', 1_800, [2, 9], null, null, null, null],
    ['2017-2018', 900, [2, 9], 1_000, null, null, null],
    ['2018-2019', 900, [2, 9], 1_000, null, null, null],
    ['2019-2020', 900, [2, 9], 1_000, 500, '1', null],
    ['2020-2021', 900, [2, 9], 1_000, 500, null, null],
    ['2021-2022', 900, [2, 9], 1_000, 500, '2', null],
    ['2022-2023', 900, [2, 9], 1_000, 500, '2', null],
    ['2023-2024', 900, [2, 9], 1_000, 500, '2', null],
    ['2024-2025', 900, [1, 10], 1_000, 500, '2', 40],
    ['2025-2026', 900, [1, 10], 1_000, 500, '2', 40],
    ['2026-2027', 900, [1, 10], 1_000, 500, '2', 40],
  ])('en %s', (annee, merite, mois, master, parcoursup, echelonAsap, repas) => {
    const aides = de(annee);
    const { moisMin, moisMax } = aides.mobiliteInternationale;
    expect(aides.merite.annuel).toBe(merite);
    expect([moisMin, moisMax]).toEqual(mois);
    expect(aides.mobiliteMaster?.montant ?? null).toBe(master);
    expect(aides.mobiliteParcoursup?.montant ?? null).toBe(parcoursup);
    expect(aides.aidePonctuelle?.echelon ?? null).toBe(echelonAsap);
    expect(aides.repasEloigne?.mensuel ?? null).toBe(repas);
  });

  it('versent le mérite en neuf mensualités rondes, trois fois au plus', () => {
    for (const [annee, { merite }] of AIDES) {
      expect([merite.mensualites, merite.fois], annee).toEqual([9, 3]);
      expect(merite.annuel % merite.mensualites, annee).toBe(0);
    }
  });

  it('paient la mobilité internationale 400 € par mois', () => {
    for (const [annee, { mobiliteInternationale }] of AIDES)
      expect(mobiliteInternationale.mensuel, annee).toBe(400);
  });

  it('ouvrent Parcoursup dans l’académie depuis 2020', () => {
    for (const [annee, { mobiliteParcoursup }] of AIDES)
      if (mobiliteParcoursup) expect(mobiliteParcoursup.dansLAcademie, annee).toBe(annee >= '2020');
  });

  it('plafonnent la ponctuelle par un échelon qui existe', () => {
    for (const [annee, { aidePonctuelle }, echelons] of AIDES)
      if (aidePonctuelle) expect(echelons, annee).toContain(aidePonctuelle.echelon);
  });

  it('ont la même limite d’âge, trente-cinq ans', () => {
    for (const [annee, { aidePonctuelle, aideAnnuelle }] of AIDES) {
      expect(aidePonctuelle?.ageMaximum ?? 35, annee).toBe(35);
      expect(aideAnnuelle?.ageMaximum ?? 35, annee).toBe(35);
    }
  });

  it('citent toutes leur texte', () => {
    for (const [annee, aides] of AIDES)
      for (const table of Object.values(aides))
        if (table) expect(table.source.length, annee).toBeGreaterThan(8);
  });

  it('ne perdent jamais une aide créée, hors le plafond inconnu de 2020-2021', () => {
    const noms = ['mobiliteMaster', 'mobiliteParcoursup', 'aideAnnuelle', 'repasEloigne'] as const;
    for (const nom of noms) {
      const existe = AIDES.toReversed().map(([, aides]) => aides[nom] !== null);
      expect(existe, nom).toEqual(existe.toSorted());
    }
  });
});
