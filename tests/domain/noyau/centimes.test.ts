import { describe, expect, it } from 'vitest';
import { enEuros } from '@/lib/domain/noyau/centimes';

describe('des centimes en euros', () => {
  it.each([
    [10_500, 105],
    [9_100, 91],
    [500, 5],
    [1, 0.01],
    [0, 0],
    [-10_500, -105],
  ])('%i font %d', (centimes, euros) => {
    expect(enEuros(centimes)).toBe(euros);
  });
});
