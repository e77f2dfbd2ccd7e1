import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { REFERENCE_PRESENTE, reference } from './reference';

const PUBLIES = listerBaremes().filter((bareme) => bareme.statut === 'publie');
const provenance = REFERENCE_PRESENTE ? 'des règles de référence' : 'du projet';

describe.each(PUBLIES.map((bareme) => [bareme.annee, bareme] as const))(
  `chiffres de %s comparés à ceux ${provenance}`,
  (annee, bareme) => {
    const attendu = reference(bareme);

    it('a les mêmes plafonds, dix-huit par échelon', () => {
      const cases = bareme.plafonds.flatMap((ligne, points) =>
        ligne.map((plafond, rang) => [points, bareme.echelons[rang] ?? '', plafond] as const),
      );
      expect(cases).toHaveLength(18 * bareme.echelons.length);
      expect(Object.keys(attendu.plafonds[0] ?? {}).toSorted()).toEqual([...bareme.echelons].toSorted());
      for (const [points, echelon, plafond] of cases)
        expect(plafond, `${points} points, échelon ${echelon}`).toBe(attendu.plafonds[points]?.[echelon]);
    });

    it('a les mêmes montants par an, par mois et sur douze mois', () => {
      bareme.echelons.forEach((echelon, rang) => {
        expect(bareme.montants.annuel[rang]).toBe(attendu.montantsAnnuels[echelon]);
        expect(bareme.montants.mensuel[rang]).toBe(attendu.montantsMensuels[echelon]);
        expect(bareme.montants.douzeMois?.[rang]).toBe(attendu.montants12Mois?.[echelon]);
      });
    });

    it('a les mêmes paramètres', () => {
      const { parametres } = attendu;
      expect(attendu.annee).toBe(annee);
      expect(bareme.anneeRevenus).toBe(attendu.anneeRevenus);
      expect(bareme.mensualites).toBe(parametres.mensualites);
      expect(bareme.points.paliers).toEqual(parametres.distance);
      expect(bareme.points.autreEnfant).toBe(parametres.autreEnfantACharge);
      expect(bareme.points.enfantSuperieur).toBe(parametres.enfantEtudiantSuperieur);
      expect(bareme.points.handicapCDAPH).toBe(parametres.handicapCDAPH);
      expect(bareme.points.etudiantAidant).toBe(parametres.etudiantAidant);
      expect(bareme.complementOutreMer).toBe(parametres.complementOutreMerMensuel);
    });
  },
);

describe('valeurs lues dans les textes', () => {
  const valeur = (annee: string) => {
    const trouve = listerBaremes().find((bareme) => bareme.annee === annee);
    if (!trouve) throw new Error(annee);
    return trouve;
  };

  it.each([
    ['2012-2013', [0, 1640, 2470, 3165, 3858, 4430, 4697]],
    ['2013-2014', [0, 1000, 1653, 2490, 3190, 3889, 4465, 4735, 5500]],
    ['2017-2018', [1009, 1669, 2513, 3218, 3924, 4505, 4778, 5551]],
    ['2018-2019', [1009, 1669, 2513, 3218, 3924, 4505, 4778, 5551]],
    ['2019-2020', [1020, 1687, 2541, 3253, 3967, 4555, 4831, 5612]],
    ['2020-2021', [1032, 1707, 2571, 3292, 4015, 4610, 4889, 5679]],
    ['2021-2022', [1042, 1724, 2597, 3325, 4055, 4656, 4938, 5736]],
    ['2022-2023', [1084, 1793, 2701, 3458, 4217, 4842, 5136, 5965]],
    ['2023-2024', [1454, 2163, 3071, 3828, 4587, 5212, 5506, 6335]],
    ['2024-2025', [1454, 2163, 3071, 3828, 4587, 5212, 5506, 6335]],
    ['2025-2026', [1454, 2163, 3071, 3828, 4587, 5212, 5506, 6335]],
    ['2026-2027', [1454, 2163, 3071, 3828, 4587, 5212, 5506, 6335]],
  ])('verse en %s les taux de l’arrêté', (annee, annuels) => {
    expect(valeur(annee).montants.annuel).toEqual(annuels);
  });

  it.each([
    ['2012-2013', 0, [33100, 22500, 18190, 16070, 13990, 11950, 7540]],
    ['2012-2013', 17, [95610, 65010, 52540, 46410, 40400, 34510, 21780]],
    ['2013-2014', 0, [33100, 26500, 22500, 18190, 16070, 13990, 11950, 7540, 250]],
    ['2013-2014', 17, [95610, 69000, 65010, 52540, 46410, 40400, 34510, 21780, 4500]],
    ['2017-2018', 0, [33100, 22500, 18190, 16070, 13990, 11950, 7540, 250]],
    ['2022-2023', 17, [95610, 65010, 52540, 46410, 40400, 34510, 21780, 4500]],
    ['2023-2024', 0, [35086, 23850, 19281, 17034, 14829, 12667, 7992, 265]],
    ['2025-2026', 5, [54569, 37111, 29998, 26500, 23066, 19695, 12434, 1590]],
    ['2026-2027', 17, [101347, 68911, 55692, 49195, 42824, 36581, 23087, 4770]],
  ])('a en %s, avec %i points, les plafonds de l’arrêté', (annee, points, plafonds) => {
    expect(valeur(annee).plafonds[points]).toEqual(plafonds);
  });
});
