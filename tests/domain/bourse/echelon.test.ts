import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { lireEchelon } from '@/lib/domain/bourse';
import { REFERENCE_PRESENTE, reference } from '../baremes/reference';
import { avecTotaux, BAREME_2025, bareme, juger } from './personne';

const provenance = REFERENCE_PRESENTE ? 'les règles de référence' : 'les tables du projet';
const PUBLIES = listerBaremes().filter((publie) => publie.statut === 'publie');

describe.each(PUBLIES.map((publie) => [publie.annee, publie] as const))(
  `les bords de %s, d’après ${provenance}`,
  (_, loi) => {
    const { plafonds } = reference(loi);
    const ORDRE = loi.echelons;
    const bords = Object.entries(plafonds).flatMap(([points, parEchelon]) =>
      ORDRE.map((echelon, rang) => ({
        points: Number(points),
        echelon,
        enDessous: ORDRE[rang - 1] ?? null,
        plafond: parEchelon[echelon] ?? Number.NaN,
      })),
    );

    it('sont bien dix-huit par échelon, et un euro de plus chacun', () => {
      expect(bords).toHaveLength(18 * loi.echelons.length);
    });

    it.each(ORDRE)(
      'ouvrent l’échelon %s jusqu’au plafond compris, et le précédent un euro au-dessus',
      (nom) => {
        for (const { points, echelon, enDessous, plafond } of bords.filter((bord) => bord.echelon === nom)) {
          expect(lireEchelon(loi, plafond - 1, points), `${points} points`).toBe(echelon);
          expect(lireEchelon(loi, plafond, points), `${points} points`).toBe(echelon);
          expect(lireEchelon(loi, plafond + 1, points), `${points} points`).toBe(enDessous);
        }
      },
    );

    it('donnent le même échelon par l’évaluation complète', () => {
      for (const { points, echelon, enDessous, plafond } of bords) {
        const resultat = juger(avecTotaux(plafond, points), loi);
        expect(resultat.type === 'eligible' && resultat.echelon, `${points} points`).toBe(echelon);
        const auDessus = juger(avecTotaux(plafond + 1, points), loi);
        expect(auDessus.type === 'eligible' ? auDessus.echelon : null, `${points} points`).toBe(enDessous);
      }
    });
  },
);

describe('lecture d’un échelon', () => {
  it('donne l’échelon 7 à un revenu nul ou négatif (RES-5)', () => {
    for (const revenu of [0, -1, -1_500, -1_000_000]) expect(lireEchelon(BAREME_2025, revenu, 0)).toBe('7');
  });

  it('lit la ligne 17 au-delà de 17 points', () => {
    for (const revenu of [4_770, 4_771, 101_347, 101_348])
      for (const points of [18, 19, 40, 1_000])
        expect(lireEchelon(BAREME_2025, revenu, points)).toBe(lireEchelon(BAREME_2025, revenu, 17));
  });

  it('ne donne rien au-dessus du plafond de l’échelon 0 bis', () => {
    expect(lireEchelon(BAREME_2025, 35_086, 0)).toBe('0bis');
    expect(lireEchelon(BAREME_2025, 35_087, 0)).toBeNull();
    expect(lireEchelon(BAREME_2025, Number.MAX_SAFE_INTEGER, 17)).toBeNull();
  });

  it.each([
    [26_499, '0bis'],
    [26_500, '0bis'],
    [26_501, '0'],
    [33_099, '0'],
    [33_100, '0'],
    [33_101, null],
  ])('sépare en 2013-2014 l’échelon 0, exonéré seul, de l’échelon 0 bis : %i €', (revenu, attendu) => {
    expect(lireEchelon(bareme('2013-2014'), revenu, 0)).toBe(attendu);
  });

  it.each([
    [22_500, '1'],
    [22_501, '0'],
    [33_100, '0'],
    [33_101, null],
    [0, '6'],
    [-1, '6'],
  ])('ne connaît en 2012-2013 que les échelons 0 à 6 : %i €', (revenu, attendu) => {
    expect(lireEchelon(bareme('2012-2013'), revenu, 0)).toBe(attendu);
  });

  it('retrouve l’exemple d’OpenFisca : 2 000 € et 7 points, échelon 7 en 2017-2018', () => {
    expect(lireEchelon(bareme('2017-2018'), 2_000, 7)).toBe('7');
    expect(lireEchelon(bareme('2017-2018'), 2_001, 7)).toBe('6');
  });

  it('retrouve l’exemple de la maquette : 33 000 € et 5 points, échelon 1', () => {
    expect(lireEchelon(bareme('2026-2027'), 33_000, 5)).toBe('1');
  });
});
