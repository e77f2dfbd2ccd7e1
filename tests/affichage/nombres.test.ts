import { describe, expect, it } from 'vitest';
import { entier, euros, eurosDeCentimes, km, pourcent } from '@/lib/affichage';

describe('les nombres', () => {
  it.each([
    [2163, '2\u202f163\u202f€'],
    [216.3, '216,30\u202f€'],
    [0, '0\u202f€'],
    [33_000, '33\u202f000\u202f€'],
    [1_234_567, '1\u202f234\u202f567\u202f€'],
    [-1500, '\u22121\u202f500\u202f€'],
    [0.5, '0,50\u202f€'],
    [145.4, '145,40\u202f€'],
  ])('écrit %d euros « %s »', (n, attendu) => {
    expect(euros(n)).toBe(attendu);
  });

  it('ne laisse aucune espace sécable dans un montant', () => {
    for (const n of [0, 12, 999, 1000, 12_345.67, -98_765]) expect(euros(n)).not.toMatch(/ /);
  });

  it('écrit les entiers, les kilomètres et les pourcentages', () => {
    expect(entier(13_000)).toBe('13\u202f000');
    expect(km(120)).toBe('120\u00a0km');
    expect(km(3500)).toBe('3\u202f500\u00a0km');
    expect(km(249.5)).toBe('249,5\u00a0km');
    expect(pourcent(0.33)).toBe('33\u202f%');
  });
});

describe('un montant en centimes', () => {
  it.each([
    [10_500, '105 €'],
    [11_050, '110,50 €'],
    [1, '0,01 €'],
    [0, '0 €'],
  ])('%i se lit « %s »', (centimes, attendu) => {
    expect(eurosDeCentimes(centimes)).toBe(attendu.replace(/ /g, '\u202f'));
  });
});
