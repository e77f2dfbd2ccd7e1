import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import { listerBaremes } from '@/lib/domain/baremes';
import type { Echelon, OptionsVersement } from '@/lib/domain/bourse';
import { montantsVerses } from '@/lib/domain/bourse';
import { BAREME_2025, bareme } from './personne';

function verses(echelon: Echelon, options: OptionsVersement = {}, loi: Bareme = BAREME_2025) {
  const montants = montantsVerses(loi, echelon, options);
  if (!montants.ok) throw new Error(montants.refus.libelle);
  return montants.valeur;
}

const MAINTIEN = { maintienGrandesVacances: true };
const OUTRE_MER = { etudesOutreMer: true };

describe('montants versés (MTT-1)', () => {
  it.each([
    ['0bis', 1_454, 145.4],
    ['1', 2_163, 216.3],
    ['2', 3_071, 307.1],
    ['3', 3_828, 382.8],
    ['4', 4_587, 458.7],
    ['5', 5_212, 521.2],
    ['6', 5_506, 550.6],
    ['7', 6_335, 633.5],
  ] as const)('échelon %s : %i € par an, %d € par mois', (echelon, annuel, mensuel) => {
    expect(verses(echelon)).toMatchObject({
      annuel,
      mensuel,
      mensualites: 10,
      complementOutreMer: 0,
      mensualitesAvecComplement: 0,
    });
  });

  it('refuse un échelon qui n’existe pas cette année-là', () => {
    expect(montantsVerses(BAREME_2025, '0')).toEqual({
      ok: false,
      refus: { code: 'echelon_inconnu', libelle: 'L’échelon 0 n’existe pas en 2025-2026.' },
    });
    expect(montantsVerses(bareme('2012-2013'), '7')).toMatchObject({ ok: false });
    expect(montantsVerses(bareme('2012-2013'), '0bis')).toMatchObject({ ok: false });
  });

  it('ne verse rien à l’échelon 0', () => {
    expect(verses('0', {}, bareme('2013-2014'))).toMatchObject({ annuel: 0, mensuel: 0 });
  });

  it('cite l’arrêté de l’année', () => {
    expect(verses('5').explication[0]).toMatchObject({
      regle: 'MTT-1',
      source: 'arrêté du 15 avril 2025',
      conclusion: '5\u202f212\u202f€',
    });
  });
});

describe('maintien pendant les grandes vacances : total publié (MTT-1, MTT-2)', () => {
  it.each([
    ['2017-2018', [1_211, 2_003, 3_016, 3_862, 4_709, 5_406, 5_734, 6_661]],
    ['2018-2019', [1_211, 2_003, 3_016, 3_862, 4_709, 5_406, 5_734, 6_661]],
    ['2019-2020', [1_224, 2_024, 3_049, 3_904, 4_760, 5_466, 5_797, 6_734]],
    ['2020-2021', [1_238, 2_048, 3_085, 3_950, 4_818, 5_532, 5_867, 6_815]],
    ['2021-2022', [1_250, 2_069, 3_116, 3_990, 4_866, 5_587, 5_926, 6_883]],
    ['2022-2023', [1_301, 2_152, 3_241, 4_150, 5_060, 5_810, 6_163, 7_158]],
    ['2025-2026', [1_745, 2_596, 3_685, 4_594, 5_504, 6_254, 6_607, 7_602]],
  ])('en %s', (annee, totaux) => {
    const loi = bareme(annee);
    expect(loi.echelons.map((echelon) => verses(echelon, MAINTIEN, loi).annuel)).toEqual(totaux);
  });

  it('se verse en douze mensualités, chacune celle de l’année ordinaire', () => {
    expect(verses('0bis', MAINTIEN)).toMatchObject({ annuel: 1_745, mensuel: 145.4, mensualites: 12 });
  });

  it('n’est jamais recalculé : douze mensualités ne font pas toujours le total (MTT-3)', () => {
    const { annuel, mensuel } = verses('0bis', MAINTIEN);
    expect(mensuel * 12).toBeCloseTo(1_744.8, 5);
    expect(annuel).toBe(1_745);
  });

  it.each(['2012-2013', '2013-2014'])('est indisponible en %s, où le total n’a pas été retrouvé', (annee) => {
    const montants = montantsVerses(bareme(annee), '1', MAINTIEN);
    expect(montants).toEqual({
      ok: false,
      refus: {
        code: 'maintien_indisponible',
        libelle: `Le total versé sur douze mois en ${annee} n’a pas été retrouvé.`,
      },
    });
  });
});

describe('complément pour des études outre-mer (e.4)', () => {
  it('ajoute 30 € par mois et 300 € par an depuis 2023', () => {
    expect(verses('1', OUTRE_MER)).toMatchObject({
      annuel: 2_463,
      mensuel: 246.3,
      complementOutreMer: 30,
      mensualitesAvecComplement: 10,
    });
  });

  it.each([
    ['2022-2023', 0],
    ['2023-2024', 30],
    ['2024-2025', 30],
    ['2026-2027', 30],
  ])('vaut en %s %i € par mois', (annee, complement) => {
    const loi = bareme(annee);
    expect(verses('7', OUTRE_MER, loi).complementOutreMer).toBe(complement);
    expect(verses('7', OUTRE_MER, loi).annuel).toBe(verses('7', {}, loi).annuel + 10 * complement);
  });

  it('dit quand il n’existe pas encore', () => {
    const pas = verses('7', OUTRE_MER, bareme('2022-2023')).explication.at(-1);
    expect(pas).toMatchObject({ regle: 'e.4', conclusion: '0\u202f€' });
    expect(pas?.source).toContain('n’existe pas encore en 2022-2023');
  });

  it('n’est pas compté pendant les deux mois d’été, qu’aucun texte ne règle', () => {
    const montants = verses('1', { ...MAINTIEN, ...OUTRE_MER });
    expect(montants).toMatchObject({ annuel: 2_896, mensualites: 12, mensualitesAvecComplement: 10 });
    expect(montants.explication.at(-1)).toMatchObject({ regle: 'e.4', conclusion: 'examen par le Crous' });
  });

  it('l’est dès que le barème le dit', () => {
    const loi: Bareme = {
      ...BAREME_2025,
      regles: { ...BAREME_2025.regles, complementOutreMerMaintien: true },
    };
    const montants = verses('1', { ...MAINTIEN, ...OUTRE_MER }, loi);
    expect(montants).toMatchObject({ annuel: 2_956, mensualitesAvecComplement: 12 });
    expect(montants.explication.map(({ conclusion }) => conclusion)).not.toContain('examen par le Crous');
  });
});

describe('montants versés : propriétés', () => {
  it('croissent avec l’échelon, pour chaque année et chaque option', () => {
    const OPTIONS = [{}, OUTRE_MER, MAINTIEN, { ...MAINTIEN, ...OUTRE_MER }];
    for (const loi of listerBaremes())
      for (const options of OPTIONS) {
        const annuels = loi.echelons.flatMap((echelon) => {
          const montants = montantsVerses(loi, echelon, options);
          return montants.ok ? [montants.valeur.annuel] : [];
        });
        expect(annuels, loi.annee).toEqual(annuels.toSorted((a, b) => a - b));
        expect(new Set(annuels).size, loi.annee).toBe(annuels.length);
      }
  });

  it('tombent juste au centime', () => {
    for (const loi of listerBaremes())
      for (const echelon of loi.echelons) {
        const { annuel, mensuel, mensualites } = verses(echelon, OUTRE_MER, loi);
        expect(Math.round(annuel * 100)).toBe(Math.round(mensuel * 100) * mensualites);
      }
  });
});
