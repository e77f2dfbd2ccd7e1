import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accord,
  entier,
  enumeration,
  euros,
  km,
  nomEchelon,
  pluriel,
  points,
  pourcent,
} from '@/lib/affichage';
import { euros as eurosDuDomaine } from '@/lib/domain/bourse/format';
import { enEuros, enKm } from '@/lib/parcours/moteur';

/** Narrow no-break space as « ~ », no-break space as « _ », the real minus sign as « M ». */
const voir = (texte: string) =>
  texte.replaceAll('\u202f', '~').replaceAll('\u00a0', '_').replaceAll('\u2212', 'M');

describe('les milliers', () => {
  it.each([
    [0, '0'],
    [9, '9'],
    [999, '999'],
    [1000, '1~000'],
    [9999, '9~999'],
    [10_000, '10~000'],
    [999_999, '999~999'],
    [1_000_000, '1~000~000'],
    [12_345_678, '12~345~678'],
    [-1, 'M1'],
    [-999, 'M999'],
    [-1000, 'M1~000'],
    [-12_345_678, 'M12~345~678'],
  ])('%d s’écrit « %s »', (n, attendu) => {
    expect(voir(entier(n))).toBe(attendu);
    expect(voir(euros(n))).toBe(`${attendu}~€`);
  });

  it.each([-0, -0.2, 0.2])('%d arrondi à zéro n’a pas de signe', (n) => {
    expect(entier(n)).toBe('0');
  });

  it('zéro n’est jamais négatif, en euros, en km ni en pour cent', () => {
    expect(voir(euros(-0))).toBe('0~€');
    expect(voir(euros(-0.001))).toBe('0,00~€');
    expect(voir(km(-0))).toBe('0_km');
    expect(voir(pourcent(-0.001))).toBe('0~%');
  });
});

describe('les centimes', () => {
  it.each([
    [0.01, '0,01~€'],
    [0.1, '0,10~€'],
    [216.3, '216,30~€'],
    [216.35, '216,35~€'],
    [1514.1, '1~514,10~€'],
    [633.55, '633,55~€'],
    [12_345.67, '12~345,67~€'],
    [-216.3, 'M216,30~€'],
    [-1514.1, 'M1~514,10~€'],
  ])('%d s’écrit « %s »', (n, attendu) => {
    expect(voir(euros(n))).toBe(attendu);
  });

  it.each([
    [0, '0_km'],
    [29.9, '29,9_km'],
    [29.94, '29,9_km'],
    [249.5, '249,5_km'],
    [3500, '3~500_km'],
    [13_000.4, '13~000,4_km'],
  ])('%d km s’écrivent « %s »', (n, attendu) => {
    expect(voir(km(n))).toBe(attendu);
  });

  it.each([
    [0, '0~%'],
    [0.005, '1~%'],
    [0.33, '33~%'],
    [1, '100~%'],
    [12.5, '1~250~%'],
  ])('la part %d s’écrit « %s »', (n, attendu) => {
    expect(voir(pourcent(n))).toBe(attendu);
  });
});

describe('tout montant', () => {
  const montant = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((centimes) => centimes / 100);

  it('ne se coupe pas, et se relit comme il a été écrit', () => {
    fc.assert(
      fc.property(montant, (n) => {
        const ecrit = euros(n);
        expect(ecrit).toMatch(/^\u2212?\d{1,3}(\u202f\d{3})*(,\d\d)?\u202f€$/);
        const relu = Number(
          ecrit
            .replace(/[\u202f€]/g, '')
            .replace('\u2212', '-')
            .replace(',', '.'),
        );
        expect(relu).toBeCloseTo(n, 2);
      }),
    );
  });

  it('s’écrit pareil sur l’écran et dans l’explication du calcul', () => {
    fc.assert(
      fc.property(montant, (n) => {
        expect(euros(n)).toBe(eurosDuDomaine(n));
      }),
    );
  });

  it('positif et entier, s’écrit pareil sur la page de vérification', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (n) => {
        expect(euros(n)).toBe(enEuros(n));
      }),
    );
    expect(enKm(196.4).replace(/\s/u, ' ')).toBe(km(196.4).replace(/\s/u, ' '));
  });
});

describe('le pluriel', () => {
  it.each([
    [-2, 'points'],
    [-1.9, 'point'],
    [-1, 'point'],
    [0, 'point'],
    [0.5, 'point'],
    [1, 'point'],
    [1.99, 'point'],
    [2, 'points'],
    [1000, 'points'],
  ])('%d %s', (n, attendu) => {
    expect(accord(n, 'point')).toBe(attendu);
  });

  it.each([
    [0, '0_vœu'],
    [1, '1_vœu'],
    [2, '2_vœux'],
    [1200, '1~200_vœux'],
  ])('%d vœu s’écrit « %s »', (n, attendu) => {
    expect(voir(pluriel(n, 'vœu', 'vœux'))).toBe(attendu);
    expect(voir(points(n))).toBe(attendu.replace(/vœux?/, n < 2 ? 'point' : 'points'));
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c', 'd'], 'a, b, c et d'],
    [['', ''], ' et '],
  ])('%o s’énumère « %s »', (elements, attendu) => {
    expect(enumeration(elements)).toBe(attendu);
  });

  it('énumère tout, une fois chacun', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 1 }), (mots) => {
        expect(enumeration(mots, 'ou').split(/, | ou /)).toEqual(mots);
      }),
    );
  });

  it.each(['1', '2', '3', '4', '5', '6', '7'] as const)('l’échelon %s garde son chiffre', (echelon) => {
    expect(nomEchelon(echelon)).toBe(echelon);
  });
});
