import { describe, expect, it } from 'vitest';
import type { AnneeEtude, FaitsBourse, FaitsComplements } from '@/lib/domain/bourse';
import { aide, aPreciser, avecComplements, BOURSIER, INDECIS, NON_BOURSIER } from './complements-outils';
import { bareme } from './personne';

const en = (anneeEtude: AnneeEtude, faits: FaitsBourse = BOURSIER): FaitsBourse => ({
  ...faits,
  etudes: { ...faits.etudes, anneeEtude },
  droits: { ...faits.droits, droitsUtilises: 0 },
});

describe('mobilité internationale (AMI)', () => {
  const ami = (complements: FaitsComplements, faits: FaitsBourse = BOURSIER, annee = '2025-2026') =>
    aide('AMI', avecComplements(complements, faits), bareme(annee));

  it.each([
    [0, 'exclue', 0],
    [1, 'possible', 400],
    [2, 'possible', 800],
    [9, 'possible', 3_600],
    [10, 'possible', 4_000],
    [11, 'possible', 4_000],
  ])('%i mois à l’étranger depuis 2024-2025 : %s, %i €', (moisEtranger, etat, total) => {
    expect(ami({ moisEtranger })).toMatchObject({ etat, montant: { mensuel: 400, total } });
  });

  it.each([
    [1, 'exclue', 0],
    [2, 'possible', 800],
    [8, 'possible', 3_200],
    [9, 'possible', 3_600],
    [10, 'possible', 3_600],
  ])('%i mois jusqu’en 2023-2024 : %s, %i €', (moisEtranger, etat, total) => {
    expect(ami({ moisEtranger }, BOURSIER, '2023-2024')).toMatchObject({ etat, montant: { total } });
  });

  it('n’est jamais acquise : l’établissement partage un contingent', () => {
    expect(ami({ moisEtranger: 5 }).etat).toBe('possible');
    expect(ami({ moisEtranger: 5 }).demarche).toContain('votre établissement');
  });

  it.each([
    ['sans bourse', { moisEtranger: 5 }, NON_BOURSIER, 'exclue'],
    ['tant que la bourse n’est pas certaine', { moisEtranger: 5 }, INDECIS, 'a_preciser'],
    [
      'avec une allocation annuelle',
      { moisEtranger: 5 },
      { ...NON_BOURSIER, autresAides: ['asaa'] },
      'possible',
    ],
    ['hors diplôme national', { moisEtranger: 5, diplomeNational: false }, BOURSIER, 'exclue'],
  ] as const)('%s', (_, complements, faits, etat) => {
    expect(ami(complements, faits).etat).toBe(etat);
  });

  it('est refusée dans un établissement non habilité', () => {
    const prive = {
      ...BOURSIER,
      etudes: { ...BOURSIER.etudes, etablissement: 'prive_non_habilite' },
    } as const;
    expect(ami({ moisEtranger: 5 }, { ...prive, autresAides: ['asaa'] }).etat).toBe('exclue');
  });

  it('dit le plus qu’elle peut verser tant que la durée n’est pas connue', () => {
    expect(ami({})).toMatchObject({ etat: 'a_preciser', montant: { total: 4_000 } });
    expect(aPreciser(ami({}))).toEqual(['complements.moisEtranger']);
  });
});

describe('mobilité en master (AMM)', () => {
  const amm = (complements: FaitsComplements, faits: FaitsBourse = en('master_1'), annee = '2025-2026') =>
    aide('AMM', avecComplements(complements, faits), bareme(annee));
  const AILLEURS = { sortieRegionAcademique: true, licenceAnneePrecedente: true };

  it('verse 1 000 € une fois à qui change de région académique en première année de master', () => {
    expect(amm(AILLEURS)).toMatchObject({
      etat: 'possible',
      montant: { mensuel: 1_000, mensualites: 1, total: 1_000 },
    });
  });

  it.each([
    ['dans la même région', { ...AILLEURS, sortieRegionAcademique: false }, en('master_1'), 'exclue'],
    ['en deuxième année', AILLEURS, en('master_2'), 'exclue'],
    ['en licence', AILLEURS, en('licence_3'), 'exclue'],
    ['après une interruption', { ...AILLEURS, licenceAnneePrecedente: false }, en('master_1'), 'exclue'],
    ['sans bourse', AILLEURS, en('master_1', NON_BOURSIER), 'exclue'],
    ['sans dire sa région', {}, en('master_1'), 'a_preciser'],
    ['dans une année sans nom', AILLEURS, en('autre'), 'a_preciser'],
    [
      'sans dire quand la licence a été obtenue',
      { sortieRegionAcademique: true },
      en('master_1'),
      'possible',
    ],
  ] as const)('%s : %s', (_, complements, faits, etat) => {
    expect(amm(complements, faits).etat).toBe(etat);
  });

  it.each([
    ['2012-2013', 'inexistante'],
    ['2013-2014', 'inexistante'],
    ['2017-2018', 'possible'],
    ['2026-2027', 'possible'],
  ])('en %s : %s (décret de 2017)', (annee, etat) => {
    const faits = en('master_1');
    expect(amm(AILLEURS, faits, annee).etat).toBe(etat);
  });
});

describe('mobilité Parcoursup (AMP)', () => {
  const amp = (complements: FaitsComplements, faits: FaitsBourse = en('terminale'), annee = '2025-2026') =>
    aide('AMP', avecComplements(complements, faits), bareme(annee));
  const AILLEURS = { bourseLycee: true, sortieAcademie: true };

  it('verse 500 € une fois à un boursier du lycée qui quitte son académie', () => {
    expect(amp(AILLEURS)).toMatchObject({ etat: 'possible', montant: { total: 500, mensualites: 1 } });
  });

  it('n’exige pas de bourse du supérieur', () => {
    expect(amp(AILLEURS, en('terminale', NON_BOURSIER)).etat).toBe('possible');
  });

  it.each([
    ['sans bourse de lycée', { ...AILLEURS, bourseLycee: false }, en('terminale'), 'exclue'],
    ['en première année', AILLEURS, en('licence_1'), 'possible'],
    ['en deuxième année', AILLEURS, en('licence_2'), 'exclue'],
    ['dans une formation sans année, pour une première année', AILLEURS, en('autre'), 'possible'],
    ['sans rien dire', {}, en('terminale'), 'a_preciser'],
  ] as const)('%s : %s', (_, complements, faits, etat) => {
    expect(amp(complements, faits).etat).toBe(etat);
  });

  it.each([
    ['2018-2019', true, 'inexistante'],
    ['2019-2020', true, 'possible'],
    ['2019-2020', false, 'exclue'],
    ['2020-2021', false, 'a_preciser'],
    ['2025-2026', false, 'a_preciser'],
  ])('en %s, hors de l’académie %s : %s', (annee, sortieAcademie, etat) => {
    expect(amp({ bourseLycee: true, sortieAcademie }, en('terminale'), annee).etat).toBe(etat);
  });

  it('dans l’académie, attend l’avis de la commission d’accès', () => {
    const dedans = amp({ bourseLycee: true, sortieAcademie: false });
    expect(aPreciser(dedans)).toEqual(['AMP']);
    expect(dedans.explication.at(-1)).toMatchObject({ conclusion: 'examen par le Crous' });
  });
});
