import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnneeEtudiee, FaitsBourse } from '@/lib/domain/bourse';
import { AUCUN_SUPPLEMENT, bilanDroits, compterDroits, projeterDroits } from '@/lib/domain/bourse';
import { avecDroits, BAREME_2025, COMPLET } from './personne';

const licence = (annee: AnneeEtudiee['annee'], plus: Partial<AnneeEtudiee> = {}): AnneeEtudiee => ({
  annee,
  cursus: 'licence',
  aide: 'bcs',
  ...plus,
});

describe('compteur de droits d’après les années passées (DRO-1, DRO-4, DRO-5)', () => {
  it('ne compte rien sans année', () => {
    expect(compterDroits([])).toEqual({
      utilises: 0,
      utilisesEnLicence: 0,
      creditsValides: 0,
      aExaminer: [],
      explication: [],
    });
  });

  it('compte un droit par année avec bourse', () => {
    const compte = compterDroits([licence('2023-2024'), licence('2024-2025'), licence('2025-2026')]);
    expect(compte).toMatchObject({ utilises: 3, utilisesEnLicence: 3, aExaminer: [] });
  });

  it('ne compte pas une année sans bourse, mais garde ses crédits', () => {
    const compte = compterDroits([
      licence('2023-2024', { aide: 'aucune', credits: 60 }),
      licence('2024-2025', { credits: 45 }),
    ]);
    expect(compte).toMatchObject({ utilises: 1, utilisesEnLicence: 1, creditsValides: 105 });
    expect(compte.explication[0]).toMatchObject({ regle: 'DRO-1', conclusion: '0\u00a0droit' });
  });

  it('compte un droit pour une allocation annuelle (DRO-4)', () => {
    const compte = compterDroits([licence('2024-2025', { aide: 'asaa' })]);
    expect(compte).toMatchObject({ utilises: 1, aExaminer: [] });
    expect(compte.explication[0]).toMatchObject({ regle: 'DRO-4', conclusion: '1\u00a0droit' });
  });

  it('compte une réorientation comme une autre année (DRO-5)', () => {
    const compte = compterDroits([licence('2024-2025', { reorientation: true }), licence('2025-2026')]);
    expect(compte.utilises).toBe(2);
    expect(compte.explication[0]).toMatchObject({ regle: 'DRO-5', conclusion: '1\u00a0droit' });
  });

  it('compte une année interrompue pour un droit entier, que le Crous vérifie (DRO-4)', () => {
    const compte = compterDroits([licence('2024-2025', { interrompue: true })]);
    expect(compte).toMatchObject({ utilises: 1, aExaminer: ['DRO-4'] });
    expect(compte.explication.at(-1)?.conclusion).toBe('examen par le Crous');
  });

  it('ne vérifie pas une année interrompue sans bourse', () => {
    const compte = compterDroits([licence('2024-2025', { interrompue: true, aide: 'aucune' })]);
    expect(compte).toMatchObject({ utilises: 0, aExaminer: [] });
  });

  it('sépare la licence du master et de la médecine', () => {
    const compte = compterDroits([
      licence('2021-2022'),
      licence('2022-2023'),
      licence('2023-2024'),
      { annee: '2024-2025', cursus: 'master', aide: 'bcs' },
      { annee: '2025-2026', cursus: 'medecine_lineaire', aide: 'bcs' },
    ]);
    expect(compte).toMatchObject({ utilises: 5, utilisesEnLicence: 3 });
  });

  it('ne compte qu’une fois une année inscrite deux fois, et garde celle qui a été payée', () => {
    const [sans, avec] = [licence('2024-2025', { aide: 'aucune' }), licence('2024-2025')];
    for (const historique of [
      [sans, avec],
      [avec, sans],
      [avec, avec],
    ])
      expect(compterDroits(historique).utilises).toBe(1);
  });

  it('ignore des crédits qui n’en sont pas', () => {
    expect(compterDroits([licence('2024-2025', { credits: -5 })]).creditsValides).toBe(0);
    expect(compterDroits([licence('2024-2025', { credits: 12.5 })]).creditsValides).toBe(0);
  });

  it('donne le même compte dans n’importe quel ordre', () => {
    const annees = fc.uniqueArray(fc.integer({ min: 2012, max: 2026 }), { maxLength: 8 });
    fc.assert(
      fc.property(annees, fc.constantFrom('bcs', 'asaa', 'aucune'), (liste, aide) => {
        const historique = liste.map((debut) => licence(`${debut}-${debut + 1}`, { aide, credits: 30 }));
        expect(compterDroits(historique)).toEqual(compterDroits(historique.toReversed()));
        expect(compterDroits(historique).utilises).toBe(aide === 'aucune' ? 0 : liste.length);
      }),
    );
  }, 30_000);
});

describe('bilan des droits', () => {
  const bilan = (faits: FaitsBourse) => bilanDroits(faits, BAREME_2025);

  it('d’une première demande', () => {
    expect(bilan(COMPLET)).toEqual({
      total: 7,
      supplementaires: 0,
      utilises: 0,
      restants: 7,
      restantsEnLicence: 5,
      restantsApresLicence: 7,
      droitDemande: 1,
      creditsExiges: 0,
    });
  });

  it.each([
    [3, 4],
    [4, 3],
    [5, 2],
    [2, 5],
    [6, 1],
    [7, 0],
    [8, 0],
  ])('%i droits utilisés en licence en laissent %i après (DRO-3)', (droitsUtilisesLicence, attendu) => {
    expect(bilan(avecDroits({ droitsUtilisesLicence })).restantsApresLicence).toBe(attendu);
  });

  it.each([
    [0, 1, 0],
    [1, 2, 0],
    [2, 3, 60],
    [3, 4, 120],
    [4, 5, 120],
    [5, 6, 180],
    [6, 7, 180],
    [7, 8, 180],
  ])('après %i droits, le %ie demande %i crédits (f.2)', (droitsUtilises, droitDemande, creditsExiges) => {
    expect(bilan(avecDroits({ droitsUtilises, droitsUtilisesLicence: 0 }))).toMatchObject({
      droitDemande,
      creditsExiges,
      restants: Math.max(0, 7 - droitsUtilises),
    });
  });

  it('compte à part les droits supplémentaires certains', () => {
    const supplements = { ...AUCUN_SUPPLEMENT, handicapCDAPH: true };
    expect(bilan(avecDroits({ droitsUtilises: 4, droitsUtilisesLicence: 4, supplements }))).toMatchObject({
      total: 10,
      supplementaires: 3,
      restants: 6,
      restantsEnLicence: 4,
      restantsApresLicence: 3,
    });
  });

  it('laisse à la licence au plus ce qui reste en tout', () => {
    expect(bilan(avecDroits({ droitsUtilises: 6, droitsUtilisesLicence: 3 })).restantsEnLicence).toBe(1);
  });

  it('ne devine rien', () => {
    expect(bilan({ annee: '2025-2026' })).toMatchObject({
      utilises: null,
      restants: null,
      restantsEnLicence: null,
      restantsApresLicence: null,
      droitDemande: null,
      creditsExiges: null,
    });
  });

  it('ne dit rien de la licence à qui est en master', () => {
    const faits = avecDroits({ droitsUtilises: 3, droitsUtilisesLicence: 3, cursus: 'master' });
    expect(bilan(faits)).toMatchObject({ restantsEnLicence: null, restantsApresLicence: 4 });
  });
});

describe('années à venir', () => {
  const CINQ = ['licence', 'licence', 'licence', 'master', 'master'] as const;

  it('ouvre cinq années à qui commence', () => {
    const annees = projeterDroits(COMPLET, CINQ, BAREME_2025);
    expect(annees.map(({ droit }) => droit)).toEqual([1, 2, 3, 4, 5]);
    expect(annees.map(({ creditsExiges }) => creditsExiges)).toEqual([0, 0, 60, 120, 120]);
    expect(annees.map(({ restantsApres }) => restantsApres)).toEqual([6, 5, 4, 3, 2]);
    expect(annees.every(({ ouvert }) => ouvert)).toBe(true);
  });

  it('ferme la sixième année de licence, pas le master qui suit', () => {
    const faits = avecDroits({ droitsUtilises: 4, droitsUtilisesLicence: 4 });
    const annees = projeterDroits(faits, ['licence', 'licence', 'master'], BAREME_2025);
    expect(annees.map(({ ouvert }) => ouvert)).toEqual([true, false, true]);
    expect(annees.map(({ droit }) => droit)).toEqual([5, 6, 6]);
  });

  it('ferme tout au huitième droit, sauf droit supplémentaire', () => {
    const faits = avecDroits({ droitsUtilises: 6, droitsUtilisesLicence: 3 });
    const ouverts = (f: FaitsBourse) =>
      projeterDroits(f, ['master', 'master'], BAREME_2025).map(({ ouvert }) => ouvert);
    expect(ouverts(faits)).toEqual([true, false]);
    const handicap = { ...AUCUN_SUPPLEMENT, handicapCDAPH: true };
    expect(ouverts({ ...faits, droits: { ...faits.droits, supplements: handicap } })).toEqual([true, true]);
  });

  it('suit les nombres du barème, et eux seuls', () => {
    const loi = {
      ...BAREME_2025,
      regles: { ...BAREME_2025.regles, droits: { total: 2, licence: 1, progression: [] } },
    };
    const annees = projeterDroits(COMPLET, ['licence', 'licence', 'master', 'master'], loi);
    expect(annees.map(({ ouvert }) => ouvert)).toEqual([true, false, true, false]);
    expect(annees.every(({ creditsExiges }) => creditsExiges === 0)).toBe(true);
  });

  it('n’en projette aucune quand aucune n’est prévue', () => {
    expect(projeterDroits(COMPLET, [], BAREME_2025)).toEqual([]);
  });
});
