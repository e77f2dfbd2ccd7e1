import { describe, expect, it } from 'vitest';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { AUCUN_SUPPLEMENT } from '@/lib/domain/bourse';
import { avecDroits, bareme, COMPLET, juger } from './personne';

/** Every fact that came with the rest of the law, told as « no ». */
const RIEN_DE_PLUS: FaitsBourse = {
  ...COMPLET,
  etudes: { ...COMPLET.etudes, diplomePasserelle: false, miseANiveauLinguistique: false },
  nationalite: { ...COMPLET.nationalite, accordDeRetrait: false },
  droits: { ...COMPLET.droits, supplements: AUCUN_SUPPLEMENT },
  charges: { ...COMPLET.charges, enfantsAlternanceSup: 0 },
  autresAides: [],
};

describe('les faits d’avant gardent leur réponse', () => {
  it.each(['2017-2018', '2023-2024', '2025-2026', '2026-2027'])(
    'en %s, ne rien réclamer ne change rien',
    (annee) => {
      const loi = bareme(annee);
      expect(juger(RIEN_DE_PLUS, loi)).toEqual(juger(COMPLET, loi));
    },
  );

  it('les groupes qui suivent la bourse ne changent pas la décision', () => {
    const avec: FaitsBourse = {
      ...COMPLET,
      maintien: { etudesApresLe1erJuillet: true, pupilleEtat: true },
      complements: { mentionTB: true, moisEtranger: 5, bourseLycee: true },
    };
    expect(juger(avec)).toEqual(juger(COMPLET));
  });

  it('la question générale des droits supplémentaires vaut toujours', () => {
    const epuise = { droitsUtilises: 7, cursus: 'master', passageAnneeSuperieure: true } as const;
    expect(juger(avecDroits({ ...epuise, situationParticuliere: true }))).toMatchObject({
      type: 'indetermine',
      faitsManquants: [{ code: 'DRS', raison: 'examen_crous' }],
    });
    expect(juger(avecDroits({ ...epuise, situationParticuliere: false })).type).toBe('non_eligible');
  });

  it('un barème figé d’une année sans complément d’enfant en alternance se lit comme avant', () => {
    for (const annee of ['2017-2018', '2022-2023']) {
      const { charges: _charges, ...sans } = COMPLET;
      const total: FaitsBourse = { ...sans, charges: { mode: 'total', pointsDeCharge: 5 } };
      expect(juger(total, bareme(annee))).toMatchObject({ calcul: { pointsDeCharge: 5 } });
    }
  });
});
