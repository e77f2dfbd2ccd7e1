import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { avecCharges, avecFoyer, avecTotaux, bareme, COMPLET, juger } from './personne';

/** A brother in higher education, 4 000 km, handicap: what each new rule changed. */
const LOIN: FaitsBourse = {
  ...avecCharges({ distanceKm: 4_000, autresEnfants: 0, autresEnfantsSup: 1, handicapCDAPH: true }),
  ressources: { mode: 'total', revenuBrutGlobal: 30_000 },
};

const resume = (faits: FaitsBourse, annee: string) => {
  const resultat = juger(faits, bareme(annee));
  if (resultat.type !== 'eligible') return [resultat.type];
  return [resultat.echelon, resultat.montants.annuel, resultat.calcul.pointsDeCharge];
};

describe('les mêmes faits, année après année', () => {
  it.each([
    ['2012-2013', ['1', 1_640, 5]],
    ['2013-2014', ['1', 1_653, 5]],
    ['2017-2018', ['1', 1_669, 5]],
    ['2018-2019', ['1', 1_669, 5]],
    ['2019-2020', ['1', 1_687, 5]],
    ['2020-2021', ['1', 1_707, 5]],
    ['2021-2022', ['1', 1_724, 5]],
    ['2022-2023', ['1', 1_793, 5]],
    ['2023-2024', ['1', 2_163, 5]],
    ['2024-2025', ['1', 2_163, 5]],
    ['2025-2026', ['1', 2_163, 5]],
    ['2026-2027', ['1', 2_163, 5]],
  ])('en %s, un foyer de 33 000 € et cinq points', (annee, attendu) => {
    expect(resume(COMPLET, annee)).toEqual(attendu);
  });

  it.each([
    ['2021-2022', ['2', 2_597, 6]],
    ['2022-2023', ['2', 2_701, 7]],
    ['2023-2024', ['4', 4_587, 11]],
    ['2026-2027', ['4', 4_587, 11]],
  ])('en %s, un étudiant handicapé à 4 000 km, un frère dans le supérieur', (annee, attendu) => {
    expect(resume(LOIN, annee)).toEqual(attendu);
  });

  it.each([
    ['2012-2013', ['non_eligible']],
    ['2022-2023', ['non_eligible']],
    ['2023-2024', ['0bis', 1_454, 0]],
  ])('en %s, un revenu de 35 000 € sans point de charge', (annee, attendu) => {
    expect(resume(avecTotaux(35_000, 0), annee)).toEqual(attendu);
  });

  it.each([
    ['2012-2013', 30_000, ['0', 0, 0]],
    ['2013-2014', 30_000, ['0', 0, 0]],
    ['2013-2014', 25_000, ['0bis', 1_000, 0]],
    ['2017-2018', 30_000, ['0bis', 1_009, 0]],
    ['2012-2013', 100, ['6', 4_697, 0]],
    ['2013-2014', 100, ['7', 5_500, 0]],
  ])('en %s, un revenu de %i € sans point de charge', (annee, revenu, attendu) => {
    expect(resume(avecTotaux(revenu, 0), annee)).toEqual(attendu);
  });

  it.each(listerBaremes().map(({ annee }) => annee))(
    'en %s, chaque plafond ouvre son échelon et son montant',
    (annee) => {
      const loi = bareme(annee);
      loi.echelons.forEach((echelon, rang) => {
        const plafond = loi.plafonds[0]?.[rang] ?? Number.NaN;
        expect(resume(avecTotaux(plafond, 0), annee)).toEqual([echelon, loi.montants.annuel[rang], 0]);
      });
    },
  );
});

describe('exemples des textes et des services', () => {
  it.each([
    ['OpenFisca, 2017-2018 : 2 000 € et 7 points', '2017-2018', 2_000, 7, ['7', 5_551, 7]],
    ['OpenFisca : 18 points se lisent comme 17', '2025-2026', 23_087, 18, ['6', 5_506, 18]],
    ['corpus : déficit de 1 500 € sous le plafond de 265 €', '2025-2026', -1_500, 0, ['7', 6_335, 0]],
    ['maquette : 33 000 € et 5 points', '2026-2027', 33_000, 5, ['1', 2_163, 5]],
    ['presse, 2019-2020 : 33 100 € sans point', '2019-2020', 33_100, 0, ['0bis', 1_020, 0]],
    ['presse, 2019-2020 : 33 101 € sans point', '2019-2020', 33_101, 0, ['non_eligible']],
  ])('%s', (_, annee, revenu, points, attendu) => {
    expect(resume(avecTotaux(revenu, points), annee)).toEqual(attendu);
  });

  it('un parent isolé n’a pas de point, mais ses seuls revenus comptent', () => {
    const isole = avecFoyer({ parents: 'isole', rbgParentA: 15_000, lettreTA: true, lettreTB: false });
    const separes = avecFoyer({
      parents: 'separes',
      rbgParentA: 15_000,
      rbgParentB: 25_000,
      pensionParDecision: false,
      lettreTA: false,
      lettreTB: false,
      titreCAF: false,
    });
    expect(resume(isole, '2025-2026')).toEqual(['5', 5_212, 5]);
    expect(resume(separes, '2025-2026')).toEqual(['0bis', 1_454, 5]);
  });
});
