import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireEchelon, mesurerSeuils, montantsDe } from '@/lib/domain/bourse';
import { avecTotaux, BAREME_2025, bareme, juger } from './personne';

const revenus = fc.integer({ min: -5_000, max: 120_000 });
const points = fc.integer({ min: 0, max: 25 });

describe('distance aux échelons voisins', () => {
  it('est celle de la maquette pour 33 000 € et 5 points', () => {
    expect(mesurerSeuils(BAREME_2025, 33_000, 5)).toEqual({
      superieur: { echelon: '2', revenuMaximum: 29_998, ecart: 3_002, montantAnnuel: 3_071 },
      inferieur: { echelon: '0bis', revenuMaximum: 54_569, ecart: 4_112, montantAnnuel: 1_454 },
      plafond: 37_111,
    });
  });

  it('est d’un euro juste au-dessus d’un plafond, et d’un euro au plafond même', () => {
    expect(mesurerSeuils(BAREME_2025, 29_999, 5).superieur?.ecart).toBe(1);
    expect(mesurerSeuils(BAREME_2025, 29_998, 5).inferieur?.ecart).toBe(1);
    expect(mesurerSeuils(BAREME_2025, 29_997, 5).inferieur?.ecart).toBe(2);
  });

  it('n’a rien au-dessus de l’échelon 7', () => {
    const seuils = mesurerSeuils(BAREME_2025, 0, 0);
    expect(seuils.superieur).toBeNull();
    expect(seuils).toMatchObject({ plafond: 265, inferieur: { echelon: '6', ecart: 266 } });
  });

  it('n’a rien au-dessous de l’échelon 0 bis, mais dit son plafond', () => {
    expect(mesurerSeuils(BAREME_2025, 30_000, 0)).toEqual({
      superieur: { echelon: '1', revenuMaximum: 23_850, ecart: 6_150, montantAnnuel: 2_163 },
      inferieur: null,
      plafond: 35_086,
    });
  });

  it('mesure en 2013-2014 la chute de l’échelon 0 bis à l’échelon 0, qui ne verse rien', () => {
    expect(mesurerSeuils(bareme('2013-2014'), 26_500, 0)).toEqual({
      superieur: { echelon: '1', revenuMaximum: 22_500, ecart: 4_000, montantAnnuel: 1_653 },
      inferieur: { echelon: '0', revenuMaximum: 33_100, ecart: 1, montantAnnuel: 0 },
      plafond: 26_500,
    });
    expect(mesurerSeuils(bareme('2013-2014'), 26_501, 0)).toMatchObject({
      superieur: { echelon: '0bis', ecart: 1, montantAnnuel: 1_000 },
      inferieur: null,
      plafond: 33_100,
    });
  });

  it('n’a rien au-dessus de l’échelon 6 en 2012-2013, avant l’échelon 7', () => {
    expect(mesurerSeuils(bareme('2012-2013'), 0, 0)).toMatchObject({
      superieur: null,
      inferieur: { echelon: '5', revenuMaximum: 11_950, ecart: 7_541 },
      plafond: 7_540,
    });
  });

  it('dit hors barème de combien il faudrait baisser pour entrer dans la table', () => {
    expect(mesurerSeuils(BAREME_2025, 35_087, 0)).toEqual({
      superieur: { echelon: '0bis', revenuMaximum: 35_086, ecart: 1, montantAnnuel: 1_454 },
      inferieur: null,
      plafond: null,
    });
  });

  it('compte juste avec un revenu négatif', () => {
    expect(mesurerSeuils(BAREME_2025, -1_500, 0).inferieur?.ecart).toBe(1_766);
  });

  it('lit la ligne 17 au-delà de 17 points', () => {
    expect(mesurerSeuils(BAREME_2025, 50_000, 30)).toEqual(mesurerSeuils(BAREME_2025, 50_000, 17));
  });

  it('mène exactement à l’échelon annoncé, et pas à un euro près (propriété)', () => {
    fc.assert(
      fc.property(revenus, points, (revenu, charge) => {
        const { superieur, inferieur } = mesurerSeuils(BAREME_2025, revenu, charge);
        const actuel = lireEchelon(BAREME_2025, revenu, charge);
        if (superieur) {
          expect(superieur.ecart).toBeGreaterThan(0);
          expect(lireEchelon(BAREME_2025, revenu - superieur.ecart, charge)).toBe(superieur.echelon);
          expect(lireEchelon(BAREME_2025, revenu - superieur.ecart + 1, charge)).toBe(actuel);
        }
        if (inferieur) {
          expect(inferieur.ecart).toBeGreaterThan(0);
          expect(lireEchelon(BAREME_2025, revenu + inferieur.ecart, charge)).toBe(inferieur.echelon);
          expect(lireEchelon(BAREME_2025, revenu + inferieur.ecart - 1, charge)).toBe(actuel);
        }
      }),
    );
  }, 30_000);

  it('accompagne le résultat complet', () => {
    const eligible = juger(avecTotaux(33_000, 5));
    expect(eligible.type === 'eligible' && eligible.seuils).toEqual(mesurerSeuils(BAREME_2025, 33_000, 5));
    const refuse = juger(avecTotaux(60_000, 5));
    expect(refuse.type === 'non_eligible' && refuse.seuils).toEqual(mesurerSeuils(BAREME_2025, 60_000, 5));
  });
});

describe('montants d’un échelon', () => {
  it('sont lus dans la table de l’année', () => {
    expect(montantsDe(BAREME_2025, '1')).toEqual({ annuel: 2_163, mensuel: 216.3, mensualites: 10 });
    expect(montantsDe(BAREME_2025, '7')).toEqual({ annuel: 6_335, mensuel: 633.5, mensualites: 10 });
    expect(montantsDe(bareme('2017-2018'), '0bis')).toEqual({
      annuel: 1_009,
      mensuel: 100.9,
      mensualites: 10,
    });
  });

  it('n’existent pas pour un échelon absent cette année-là', () => {
    expect(montantsDe(BAREME_2025, '0')).toBeNull();
  });

  it('accompagnent le résultat complet', () => {
    for (const [revenu, echelon] of [
      [0, '7'],
      [7_992, '6'],
      [12_667, '5'],
      [14_829, '4'],
      [17_034, '3'],
      [19_281, '2'],
      [23_850, '1'],
      [35_086, '0bis'],
    ] as const) {
      const resultat = juger(avecTotaux(revenu, 0));
      expect(resultat).toMatchObject({
        type: 'eligible',
        echelon,
        montants: montantsDe(BAREME_2025, echelon),
      });
    }
  });
});
