import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { evaluerBourse, evaluerComplements, plafondsAsap } from '@/lib/domain/bourse';
import { aide, aPreciser, avecComplements, BOURSIER, INDECIS, NON_BOURSIER } from './complements-outils';
import { BAREME_2025, bareme } from './personne';

const ne = (
  dateNaissance: `${number}-${number}-${number}`,
  faits: FaitsBourse = NON_BOURSIER,
): FaitsBourse => ({
  ...faits,
  age: { dateNaissance, handicapCDAPH: false },
});

describe('plafonds de l’aide ponctuelle (ASAP)', () => {
  it.each([
    ['2019-2020', { versement: 1_687, annuel: 3_374, avance: null }],
    ['2021-2022', { versement: 2_597, annuel: 5_194, avance: 500 }],
    ['2022-2023', { versement: 2_701, annuel: 5_402, avance: 500 }],
    ['2023-2024', { versement: 3_071, annuel: 6_142, avance: 500 }],
    ['2025-2026', { versement: 3_071, annuel: 6_142, avance: 500 }],
    ['2026-2027', { versement: 3_071, annuel: 6_142, avance: 500 }],
  ])('en %s : %j', (annee, plafonds) => {
    expect(plafondsAsap(bareme(annee))).toEqual(plafonds);
  });

  it.each(['2012-2013', '2017-2018', '2018-2019', '2020-2021'])('sont inconnus en %s', (annee) => {
    expect(plafondsAsap(bareme(annee))).toBeNull();
    expect(aide('ASAP', BOURSIER, bareme(annee))).toMatchObject({ etat: 'inexistante', montant: null });
  });

  it('suivent la table des montants, sans nombre à eux', () => {
    const loi: Bareme = {
      ...BAREME_2025,
      montants: { ...BAREME_2025.montants, annuel: [1, 2, 30, 4, 5, 6, 7, 8] },
    };
    expect(plafondsAsap(loi)).toMatchObject({ versement: 30, annuel: 60 });
  });
});

describe('aide ponctuelle (ASAP)', () => {
  it.each([
    ['1990-09-02', 'possible'],
    ['1990-09-01', 'exclue'],
    ['1990-08-31', 'exclue'],
  ] as const)('né le %s, 35 ans au 1er septembre 2025 ou presque : %s', (naissance, etat) => {
    expect(aide('ASAP', ne(naissance)).etat).toBe(etat);
  });

  it('est ouverte avec ou sans bourse', () => {
    expect(aide('ASAP', BOURSIER).etat).toBe('possible');
    expect(aide('ASAP', ne('2005-01-01')).etat).toBe('possible');
  });

  it('demande l’âge', () => {
    expect(aPreciser(aide('ASAP', { ...BOURSIER, age: undefined }))).toEqual(['age.dateNaissance']);
  });
});

describe('aide annuelle (ASAA)', () => {
  const AUTONOME = { autonomieAveree: true, revenusDouzeMois: 5_000 };
  const asaa = (faits: FaitsBourse, loi = BAREME_2025) => aide('ASAA', faits, loi);

  it('est exclue avec une bourse, qu’elle remplace (k)', () => {
    expect(asaa(avecComplements(AUTONOME, BOURSIER)).etat).toBe('exclue');
  });

  it('n’est jamais que soumise à une commission', () => {
    const faits = avecComplements(AUTONOME, ne('2005-01-01'));
    expect(asaa(faits)).toMatchObject({ etat: 'a_preciser', montant: { total: 6_335 } });
    expect(aPreciser(asaa(faits))).toEqual(['complements.revenusDouzeMois', 'ASAA']);
  });

  it.each([
    ['1990-09-02', false, 'a_preciser'],
    ['1990-09-01', false, 'exclue'],
    ['1990-09-01', true, 'a_preciser'],
  ] as const)('né le %s, handicap %s : %s', (dateNaissance, handicapCDAPH, etat) => {
    const faits = { ...avecComplements(AUTONOME, NON_BOURSIER), age: { dateNaissance, handicapCDAPH } };
    expect(asaa(faits).etat).toBe(etat);
  });

  it('demande le handicap avant d’exclure par l’âge', () => {
    const faits = {
      ...avecComplements(AUTONOME, NON_BOURSIER),
      age: { dateNaissance: '1980-01-01' },
    } as const;
    expect(asaa(faits).etat).toBe('a_preciser');
  });

  it('est exclue sans autonomie avérée', () => {
    expect(asaa(avecComplements({ autonomieAveree: false }, ne('2005-01-01'))).etat).toBe('exclue');
  });

  it.each([
    [4_199, 'exclue'],
    [4_200, 'a_preciser'],
    [4_201, 'a_preciser'],
  ])('compare les revenus à trois Smic dès que le barème le connaît : %i €', (revenusDouzeMois, etat) => {
    const loi: Bareme = { ...BAREME_2025, regles: { ...BAREME_2025.regles, smicNetMensuel: 1_400 } };
    const faits = avecComplements({ autonomieAveree: true, revenusDouzeMois }, ne('2005-01-01'));
    expect(asaa(faits, loi).etat).toBe(etat);
  });

  it('reste à préciser tant que la bourse l’est', () => {
    expect(aPreciser(asaa(avecComplements(AUTONOME, INDECIS)))).toContain('bourse');
  });

  it.each([
    ['2012-2013', 'inexistante'],
    ['2017-2018', 'exclue'],
  ])('en %s : %s', (annee, etat) => {
    expect(asaa(BOURSIER, bareme(annee)).etat).toBe(etat);
  });
});

describe('aide alimentaire (REP)', () => {
  const rep = (faits: FaitsBourse, etudesOutreMer = false, loi = BAREME_2025) =>
    evaluerComplements(faits, evaluerBourse(faits, loi), loi, { etudesOutreMer }).REP;
  const loin = avecComplements({ restaurantEloigne: true });

  it('vaut 40 € par mois, 50 € outre-mer', () => {
    expect(rep(loin)).toMatchObject({ etat: 'possible', montant: { total: 40 } });
    expect(rep(loin, true)).toMatchObject({ etat: 'possible', montant: { total: 50 } });
  });

  it.each([
    ['près d’un restaurant', avecComplements({ restaurantEloigne: false }), 'exclue'],
    ['sans bourse', avecComplements({ restaurantEloigne: true }, NON_BOURSIER), 'exclue'],
    ['sans le dire', BOURSIER, 'a_preciser'],
  ] as const)('%s : %s', (_, faits, etat) => {
    expect(rep(faits).etat).toBe(etat);
  });

  it('n’existe que depuis 2024-2025', () => {
    expect(rep(loin, false, bareme('2023-2024')).etat).toBe('inexistante');
    expect(rep(loin, false, bareme('2024-2025')).etat).toBe('possible');
  });
});
