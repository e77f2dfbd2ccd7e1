import { describe, expect, it } from 'vitest';
import { accord, enumeration, nomEchelon, pluriel, points } from '@/lib/affichage';

describe('les mots', () => {
  it('met le pluriel à partir de deux, comme le français', () => {
    expect(points(0)).toBe('0\u00a0point');
    expect(points(1)).toBe('1\u00a0point');
    expect(points(2)).toBe('2\u00a0points');
    expect(pluriel(4, 'vœu', 'vœux')).toBe('4\u00a0vœux');
    expect(accord(1.5, 'point')).toBe('point');
  });

  it('nomme les échelons', () => {
    expect(nomEchelon('0bis')).toBe('0\u00a0bis');
    expect(nomEchelon('7')).toBe('7');
  });

  it('énumère avec un « et » final', () => {
    expect(enumeration([])).toBe('');
    expect(enumeration(['un avis'])).toBe('un avis');
    expect(enumeration(['un avis', 'un relevé'])).toBe('un avis et un relevé');
    expect(enumeration(['a', 'b', 'c'], 'ou')).toBe('a, b ou c');
  });
});
