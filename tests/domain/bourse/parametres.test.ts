import { describe, expect, it } from 'vitest';
import type { Bareme, Regles, TablePoints } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import {
  avecAge,
  avecCharges,
  avecDroits,
  avecNationalite,
  avecTotaux,
  BAREME_2025,
  chiffres,
  juger,
  ligne,
} from './personne';

/** The law of the year with one number changed: the engine must follow, since it knows no number of its own. */
const avecRegles = (regles: Partial<Regles>): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, ...regles },
});
const avecPoints = (points: Partial<TablePoints>): Bareme => ({
  ...BAREME_2025,
  points: { ...BAREME_2025.points, ...points },
});

const estAdmis = (faits: FaitsBourse, loi: Bareme): boolean => juger(faits, loi).type === 'eligible';

describe('les nombres de la loi viennent du barème, et de lui seul', () => {
  const age = (dateNaissance: `${number}-${number}-${number}`) =>
    avecAge({
      dateNaissance,
      premiereDemande: true,
      handicapCDAPH: false,
      enfantsEleves: 0,
      serviceCiviqueMois: 0,
    });

  it.each([
    [26, '1999-09-02', true],
    [26, '1999-09-01', false],
    [30, '1995-09-02', true],
    [30, '1995-09-01', false],
  ] as const)('l’âge maximum, porté à %i ans : né le %s, admis %s', (ageMaximum, naissance, attendu) => {
    const loi = avecRegles({ ageMaximum });
    expect(estAdmis(age(naissance), loi)).toBe(attendu);
    if (!attendu)
      expect(ligne(age(naissance), 'AGE-1', loi)?.libelle).toContain(`avant ${ageMaximum}\u00a0ans`);
  });

  it.each([
    [1, 1, true],
    [3, 2, false],
    [3, 3, true],
  ])(
    'la durée de séjour, portée à %i an(s) : %i an(s) de présence, admis %s',
    (sejourAns, annees, attendu) => {
      const faits = avecNationalite({
        groupe: 'autre',
        statutProtection: 'aucun',
        titreSejour: true,
        domicileFranceAns: annees,
        foyerFiscalFranceAns: annees,
      });
      expect(estAdmis(faits, avecRegles({ sejourAns }))).toBe(attendu);
    },
  );

  it.each([
    [3, 3, true],
    [3, 2, false],
    [8, 7, false],
    [8, 8, true],
  ])('la résidence d’un Européen, portée à %i ans : %i ans, admis %s', (residenceUEAns, annees, attendu) => {
    const faits = avecNationalite({
      groupe: 'ue_eee_suisse',
      conditionUEEmploiOuParent: false,
      integration: false,
      residenceReguliereAns: annees,
    });
    expect(estAdmis(faits, avecRegles({ residenceUEAns }))).toBe(attendu);
  });

  it.each([
    ['le nombre total de droits', { total: 4, licence: 3, progression: [] }, 3, 0, true],
    ['le nombre total de droits, atteint', { total: 4, licence: 3, progression: [] }, 4, 0, false],
    ['le nombre de droits en licence, atteint', { total: 9, licence: 3, progression: [] }, 4, 3, false],
    [
      'les seuils de crédits, non atteints',
      { total: 9, licence: 9, progression: [{ droit: 2, credits: 40 }] },
      1,
      0,
      false,
    ],
    ['les seuils de crédits, supprimés', { total: 9, licence: 9, progression: [] }, 6, 0, true],
  ])('%s', (_, droits, droitsUtilises, droitsUtilisesLicence, attendu) => {
    const faits = avecDroits({
      droitsUtilises,
      droitsUtilisesLicence,
      creditsValides: 39,
      passageAnneeSuperieure: false,
      situationParticuliere: false,
    });
    expect(estAdmis(faits, avecRegles({ droits }))).toBe(attendu);
  });

  it('les points d’un enfant, d’un étudiant, du handicap et de l’aide', () => {
    const faits = avecCharges({
      distanceKm: 0,
      autresEnfants: 1,
      autresEnfantsSup: 1,
      handicapCDAPH: true,
      etudiantAidant: true,
    });
    const points = (table: Partial<TablePoints>) => chiffres(faits, avecPoints(table))?.pointsDeCharge;
    expect(points({})).toBe(14);
    expect(points({ autreEnfant: 1 })).toBe(13);
    expect(points({ enfantSuperieur: 3 })).toBe(13);
    expect(points({ handicapCDAPH: 5 })).toBe(15);
    expect(points({ etudiantAidant: null })).toBe(10);
  });

  it('les bandes de distance, et les mots qui les disent', () => {
    const loi = avecPoints({
      paliers: [
        { kmMin: 0, points: 0 },
        { kmMin: 100, points: 7 },
      ],
    });
    const faits = (distanceKm: number) => avecCharges({ distanceKm, autresEnfants: 0 });
    expect(chiffres(faits(99), loi)?.pointsDeCharge).toBe(0);
    expect(chiffres(faits(100), loi)?.pointsDeCharge).toBe(7);
    expect(ligne(faits(99), 'PTS-1', loi)?.source).toContain('moins de 100\u00a0km');
    expect(ligne(faits(100), 'PTS-2', loi)?.source).toContain('100\u00a0km et plus');
  });

  it('les plafonds, les montants et le nombre de mensualités', () => {
    const loi: Bareme = {
      ...BAREME_2025,
      echelons: ['0bis', '1'],
      plafonds: [[200, 100]],
      montants: { annuel: [90, 900], mensuel: [10, 100], douzeMois: null },
      mensualites: 9,
    };
    expect(juger(avecTotaux(100, 3), loi)).toMatchObject({
      echelon: '1',
      montants: { annuel: 900, mensuel: 100, mensualites: 9 },
      seuils: { superieur: null, inferieur: { echelon: '0bis', ecart: 1 } },
    });
    expect(juger(avecTotaux(201, 0), loi)).toMatchObject({ motifs: [{ code: 'HORS_BAREME' }] });
    expect(ligne(avecTotaux(100, 3), 'MTT-1', loi)?.libelle).toContain('9\u00a0mensualités de 100\u202f€');
  });

  it('un échelon 0 d’avant 2017, exonéré sans versement, se lit dans la même table', () => {
    const loi: Bareme = {
      ...BAREME_2025,
      echelons: ['0', '0bis', '1'],
      plafonds: [[33_100, 26_500, 22_500]],
      montants: { annuel: [0, 1_000, 1_653], mensuel: [0, 100, 165.3], douzeMois: null },
    };
    expect(juger(avecTotaux(26_501, 0), loi)).toMatchObject({ echelon: '0', montants: { annuel: 0 } });
    expect(juger(avecTotaux(26_500, 0), loi)).toMatchObject({ echelon: '0bis', montants: { annuel: 1_000 } });
  });

  it('les textes cités, même quand la circulaire manque', () => {
    const [plafonds, ...reste] = BAREME_2025.sources;
    const sans = reste.filter((source) => source.objet !== 'circulaire');
    const loi: Bareme = { ...BAREME_2025, sources: [plafonds, ...sans] };
    expect(ligne(avecTotaux(100, 3), 'PTS', loi)?.source).toBe('service-public.fr, fiche F12214');
  });
});
