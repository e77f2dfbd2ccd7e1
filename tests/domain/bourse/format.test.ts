import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compter, euros, kilometres, nombre } from '@/lib/domain/bourse/format';

describe('montants écrits par le moteur', () => {
  it.each([
    [0, '0\u202f€'],
    [1, '1\u202f€'],
    [999, '999\u202f€'],
    [1_000, '1\u202f000\u202f€'],
    [33_000, '33\u202f000\u202f€'],
    [101_347, '101\u202f347\u202f€'],
    [1_000_005, '1\u202f000\u202f005\u202f€'],
    [216.3, '216,30\u202f€'],
    [145.4, '145,40\u202f€'],
    [0.05, '0,05\u202f€'],
    [1_744.8, '1\u202f744,80\u202f€'],
    [2.999, '3,00\u202f€'],
    [-1_500, '\u22121\u202f500\u202f€'],
    [-0.5, '\u22120,50\u202f€'],
  ])('%s devient « %s »', (valeur, texte) => {
    expect(euros(valeur)).toBe(texte);
  });

  it('suit Intl pour tout entier', () => {
    const intl = new Intl.NumberFormat('fr-FR');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (entier) => {
        expect(nombre(entier)).toBe(intl.format(entier).replace(/\s/g, '\u202f'));
      }),
    );
  }, 30_000);

  it('ne se perd pas sur un nombre démesuré', () => {
    expect(nombre(1e300)).toBe('1e+300');
    expect(nombre(-1e300)).toBe('\u22121e+300');
  });
});

describe('quantités écrites par le moteur', () => {
  it.each([
    [0, '0\u00a0point'],
    [1, '1\u00a0point'],
    [2, '2\u00a0points'],
    [17, '17\u00a0points'],
    [1_000, '1\u202f000\u00a0points'],
  ])('accorde %i au pluriel à partir de deux', (quantite, texte) => {
    expect(compter(quantite, 'point')).toBe(texte);
  });

  it.each([
    [0, '0\u00a0km'],
    [120, '120\u00a0km'],
    [3_500, '3\u202f500\u00a0km'],
    [29.9, '29,9\u00a0km'],
    [249.99, '249,9\u00a0km'],
    [250.04, '250\u00a0km'],
    [Number.MAX_VALUE, '1.7976931348623157e+308\u00a0km'],
  ])('%s km devient « %s », sans jamais arrondir au-dessus', (distance, texte) => {
    expect(kilometres(distance)).toBe(texte);
  });
});
