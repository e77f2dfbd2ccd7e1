import { describe, expect, it } from 'vitest';
import {
  avecCharges,
  avecTotaux,
  BAREME_2025,
  bareme,
  COMPLET,
  chiffres,
  juger,
  ligne,
  manquants,
} from './personne';

const SEUL = {
  distanceKm: 0,
  autresEnfants: 0,
  autresEnfantsSup: 0,
  handicapCDAPH: false,
  etudiantAidant: false,
} as const;

const points = (charges: Parameters<typeof avecCharges>[0], loi = BAREME_2025): number | undefined =>
  chiffres(avecCharges({ ...SEUL, ...charges }), loi)?.pointsDeCharge;

describe('points de distance (PTS-1 à PTS-5, BOR-4)', () => {
  it.each([
    [0, 0, 'PTS-1', 'moins de 30 km'],
    [29, 0, 'PTS-1', 'moins de 30 km'],
    [29.9, 0, 'PTS-1', 'moins de 30 km'],
    [30, 1, 'PTS-2', 'de 30 à 249 km'],
    [31, 1, 'PTS-2', 'de 30 à 249 km'],
    [249, 1, 'PTS-2', 'de 30 à 249 km'],
    [249.5, 1, 'PTS-2', 'de 30 à 249 km'],
    [250, 2, 'PTS-3', 'de 250 à 3 499 km'],
    [251, 2, 'PTS-3', 'de 250 à 3 499 km'],
    [3_499, 2, 'PTS-3', 'de 250 à 3 499 km'],
    [3_500, 3, 'PTS-4', 'de 3 500 à 12 999 km'],
    [3_501, 3, 'PTS-4', 'de 3 500 à 12 999 km'],
    [12_999, 3, 'PTS-4', 'de 3 500 à 12 999 km'],
    [13_000, 4, 'PTS-5', '13 000 km et plus'],
    [13_001, 4, 'PTS-5', '13 000 km et plus'],
    [20_000, 4, 'PTS-5', '13 000 km et plus'],
  ])('%s km donnent %i point(s) par %s (%s)', (distanceKm, attendus, regle, bande) => {
    expect(points({ distanceKm })).toBe(attendus);
    const source = ligne(avecCharges({ ...SEUL, distanceKm }), regle)?.source ?? '';
    expect(source.replace(/\s/g, ' ')).toBe(`circulaire du 28 mars 2025, annexe 3 (${bande})`);
  });

  it.each([
    ['2021-2022', 3_499, 2],
    ['2021-2022', 3_500, 2],
    ['2021-2022', 13_000, 2],
    ['2022-2023', 3_499, 2],
    ['2022-2023', 3_500, 3],
    ['2022-2023', 12_999, 3],
    ['2022-2023', 13_000, 4],
  ])(
    'en %s, %i km donnent %i points : les longues distances comptent depuis la rentrée 2022',
    (annee, km, pts) => {
      expect(points({ distanceKm: km }, bareme(annee))).toBe(pts);
    },
  );

  it('annonce « 250 km et plus » avant 2022', () => {
    const pas = ligne(avecCharges({ ...SEUL, distanceKm: 9_000 }), 'PTS-3', bareme('2021-2022'));
    expect(pas?.source).toContain('250\u00a0km et plus');
  });
});

describe('points des autres enfants (PTS-10, PTS-11, PTS-12)', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 2],
    [0, 1, 4],
    [1, 1, 6],
    [2, 0, 4],
    [0, 2, 8],
    [3, 2, 14],
    [4, 2, 16],
    [5, 2, 18],
  ])(
    '%i hors du supérieur et %i dans le supérieur donnent %i points',
    (autresEnfants, autresEnfantsSup, attendus) => {
      expect(points({ autresEnfants, autresEnfantsSup })).toBe(attendus);
    },
  );

  it('n’écrit pas de ligne pour une fratrie vide', () => {
    const faits = avecCharges(SEUL);
    expect(ligne(faits, 'PTS-10')).toBeUndefined();
    expect(ligne(faits, 'PTS-11')).toBeUndefined();
  });

  it('accorde la ligne au nombre d’enfants', () => {
    const un = ligne(avecCharges({ ...SEUL, autresEnfants: 1 }), 'PTS-10');
    const deux = ligne(avecCharges({ ...SEUL, autresEnfantsSup: 2 }), 'PTS-11');
    expect(un?.libelle).toBe('1\u00a0autre enfant à charge hors études supérieures');
    expect(un?.conclusion).toBe('2\u00a0points');
    expect(deux?.libelle).toBe('2\u00a0autres enfants à charge dans l’enseignement supérieur');
    expect(deux?.conclusion).toBe('8\u00a0points');
  });

  it('vaut 2 et 4 points dès 2017-2018 (PTS-15)', () => {
    expect(points({ autresEnfants: 1, autresEnfantsSup: 1 }, bareme('2017-2018'))).toBe(6);
  });
});

describe('points de handicap et d’aidant (PTS-6, PTS-7, PTS-8)', () => {
  it.each([
    [false, false, 0],
    [true, false, 4],
    [false, true, 4],
    [true, true, 8],
  ])(
    'handicap %s et aidant %s donnent %i points depuis la rentrée 2023',
    (handicapCDAPH, etudiantAidant, pts) => {
      expect(points({ handicapCDAPH, etudiantAidant })).toBe(pts);
      expect(points({ handicapCDAPH, etudiantAidant }, bareme('2023-2024'))).toBe(pts);
      expect(points({ handicapCDAPH, etudiantAidant }, bareme('2022-2023'))).toBe(0);
    },
  );

  it('dit avant 2023 que ces points n’existent pas encore', () => {
    const faits = avecCharges({ ...SEUL, handicapCDAPH: true });
    const pas = ligne(faits, 'PTS-6', bareme('2022-2023'));
    expect(pas?.conclusion).toBe('0\u00a0point');
    expect(pas?.source).toContain('n’existent pas encore en 2022-2023');
  });

  it('ne les demande pas avant 2023, puisqu’ils ne changent rien', () => {
    const faits = avecCharges({ ...SEUL, handicapCDAPH: undefined, etudiantAidant: undefined });
    expect(manquants(faits, bareme('2022-2023'))).toEqual([]);
    expect(manquants(faits, bareme('2023-2024'))).toEqual([
      'charges.handicapCDAPH',
      'charges.etudiantAidant',
    ]);
  });
});

describe('total des points', () => {
  it('additionne la distance, la fratrie, le handicap et l’aide', () => {
    const charges = {
      distanceKm: 300,
      autresEnfants: 1,
      autresEnfantsSup: 1,
      handicapCDAPH: true,
      etudiantAidant: true,
    };
    expect(points(charges)).toBe(2 + 2 + 4 + 4 + 4);
  });

  it.each([
    [16, '16 points', false],
    [17, '17 points', false],
    [18, '18 points', true],
    [40, '40 points', true],
  ])(
    'de %i garde le vrai total, %s, et dit quand la ligne 17 s’applique : %s',
    (total, conclusion, plafonne) => {
      const faits = avecTotaux(20_000, total);
      expect(chiffres(faits)?.pointsDeCharge).toBe(total);
      const pas = ligne(faits, 'PTS');
      expect(pas?.conclusion.replace(/\s/g, ' ')).toBe(conclusion);
      expect(pas?.libelle.includes('la ligne 17 du tableau s’applique')).toBe(plafonne);
    },
  );

  it.each([
    ['distanceKm', -1],
    ['distanceKm', Number.POSITIVE_INFINITY],
    ['autresEnfants', -1],
    ['autresEnfants', 1.5],
    ['autresEnfantsSup', -2],
  ])('tient %s = %s pour inconnu plutôt que de compter faux', (champ, valeur) => {
    expect(manquants(avecCharges({ [champ]: valeur }))).toEqual([`charges.${champ}`]);
  });

  it.each([-1, 2.5, Number.NaN])('tient un total de %s pour inconnu', (pointsDeCharge) => {
    const resultat = juger({ ...COMPLET, charges: { mode: 'total', pointsDeCharge } });
    expect(resultat).toMatchObject({ type: 'indetermine', estimation: null });
  });
});
