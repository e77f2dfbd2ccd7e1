import { describe, expect, it } from 'vitest';
import { montantCvec } from '@/lib/domain/cvec';

describe('montant de la CVEC', () => {
  it.each([
    ['2018-2019', 9_000],
    ['2019-2020', 9_100],
    ['2020-2021', 9_200],
    ['2021-2022', 9_200],
    ['2022-2023', 9_500],
    ['2023-2024', 10_000],
    ['2024-2025', 10_300],
    ['2025-2026', 10_500],
    ['2026-2027', 10_500],
  ] as const)('en %s : %i centimes', (annee, centimes) => {
    expect(montantCvec(annee)).toBe(centimes);
  });

  it.each(['2012-2013', '2017-2018', '2027-2028'] as const)(
    'n’existe pas ou n’est pas connu en %s',
    (annee) => {
      expect(montantCvec(annee)).toBeNull();
    },
  );
});
