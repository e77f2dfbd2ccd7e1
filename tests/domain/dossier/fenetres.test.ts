import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { CAMPAGNES, clotureDe, fenetreDse, finRetroactifDe } from '@/lib/domain/dossier';

describe('fenêtres du DSE (h.1)', () => {
  it.each([
    ['2012-2013', '2012-01-15', '2012-04-30'],
    ['2017-2018', '2017-01-15', '2017-05-31'],
    ['2018-2019', '2018-01-15', '2018-05-31'],
    ['2019-2020', '2019-01-15', '2019-05-15'],
    ['2020-2021', '2020-01-15', '2020-05-15'],
    ['2021-2022', '2021-01-20', '2021-05-15'],
    ['2022-2023', '2022-01-20', '2022-05-15'],
    ['2023-2024', '2023-03-23', '2023-05-31'],
    ['2024-2025', '2024-03-01', '2024-05-31'],
    ['2025-2026', '2025-03-13', '2025-05-31'],
    ['2026-2027', '2026-03-02', '2026-05-31'],
  ] as const)('en %s : du %s au %s', (annee, ouverture, finPrioritaire) => {
    expect(fenetreDse(annee)).toMatchObject({ ouverture, finPrioritaire });
  });

  it.each(['2013-2014', '2014-2015', '2015-2016', '2027-2028'] as const)(
    'ne devine pas les dates de %s',
    (annee) => {
      expect(fenetreDse(annee)).toBeNull();
    },
  );

  it('s’ouvre avant de se fermer, avec une source', () => {
    for (const { annee } of listerBaremes()) {
      const fenetre = fenetreDse(annee);
      if (!fenetre) continue;
      expect(fenetre.ouverture < fenetre.finPrioritaire, annee).toBe(true);
      expect(fenetre.source.length, annee).toBeGreaterThan(5);
    }
  });
});

describe('bornes de toutes les années (TAR-1, TAR-2)', () => {
  it('sont le 31 octobre et le 31 décembre', () => {
    expect(finRetroactifDe('2013-2014')).toBe('2013-10-31');
    expect(clotureDe('2013-2014')).toBe('2013-12-31');
  });

  it.each(CAMPAGNES.map((campagne) => [campagne.annee, campagne] as const))(
    'sont celles de la campagne %s',
    (annee, campagne) => {
      expect(finRetroactifDe(annee)).toBe(campagne.finRetroactif);
      expect(clotureDe(annee)).toBe(campagne.cloture);
    },
  );
});
