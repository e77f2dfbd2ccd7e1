import { describe, expect, it } from 'vitest';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { evaluerBourse } from '@/lib/domain/bourse';
import {
  avecAge,
  avecCharges,
  avecEtudes,
  avecTotaux,
  BAREME_2025,
  bareme,
  COMPLET,
  juger,
  manquants,
  motifs,
} from './personne';

const TOUT_REMPLI = {
  age: 'remplie',
  diplome: 'remplie',
  etudes: 'remplie',
  nationalite: 'remplie',
  droits: 'remplie',
};

describe('résultat éligible', () => {
  it('donne l’échelon, les montants, le calcul et les seuils', () => {
    const resultat = juger(COMPLET);
    expect(resultat).toMatchObject({
      type: 'eligible',
      echelon: '1',
      montants: { annuel: 2_163, mensuel: 216.3, mensualites: 10 },
      calcul: { ressourcesRetenues: 33_000, pointsDeCharge: 5, ressourcesPropresSeules: false },
      conditions: TOUT_REMPLI,
    });
    expect(resultat.explication.length).toBeGreaterThan(8);
  });

  it.each([
    ['2017-2018', '0bis', 1_009],
    ['2022-2023', '1', 1_793],
    ['2023-2024', '1', 2_163],
    ['2026-2027', '1', 2_163],
  ])('suit le barème de %s', (annee, echelon, annuel) => {
    const faits = avecTotaux(annee === '2017-2018' ? 35_011 : 35_010, 5);
    expect(juger(faits, bareme(annee))).toMatchObject({ echelon, montants: { annuel } });
  });

  it('ne dépend ni de l’ordre des appels ni des faits passés avant', () => {
    const premier = juger(COMPLET);
    juger(avecTotaux(90_000, 0));
    expect(juger(COMPLET)).toEqual(premier);
  });

  it('ne modifie pas les faits reçus', () => {
    const faits = structuredClone(COMPLET);
    evaluerBourse(faits, BAREME_2025);
    expect(faits).toEqual(COMPLET);
  });

  it('se transporte en JSON sans perte', () => {
    for (const faits of [COMPLET, avecTotaux(90_000, 0), { annee: '2025-2026' } as const]) {
      const resultat = juger(faits);
      expect(JSON.parse(JSON.stringify(resultat))).toEqual(resultat);
    }
  });
});

describe('résultat non éligible', () => {
  it('donne les motifs quel que soit le revenu, avec le calcul', () => {
    const resultat = juger({
      ...avecEtudes({ apprentissage: true }),
      ...avecEtudes({ apprentissage: true }),
    });
    expect(resultat).toMatchObject({
      type: 'non_eligible',
      motifs: [{ code: 'ALTERNANCE' }],
      calcul: { ressourcesRetenues: 33_000, pointsDeCharge: 5 },
      seuils: { plafond: 37_111 },
      conditions: { ...TOUT_REMPLI, etudes: 'non_remplie' },
    });
  });

  it('n’a ni calcul ni seuils quand les ressources ou les charges manquent', () => {
    const sansRessources = { ...avecEtudes({ apprentissage: true }), ressources: undefined };
    expect(juger(sansRessources)).toMatchObject({ type: 'non_eligible', calcul: null, seuils: null });
    const sansCharges = { ...avecEtudes({ apprentissage: true }), charges: undefined };
    expect(juger(sansCharges)).toMatchObject({ type: 'non_eligible', calcul: null, seuils: null });
  });

  it('dit hors barème de combien d’euros le plafond est dépassé', () => {
    const resultat = juger(avecTotaux(60_000, 5));
    expect(resultat).toMatchObject({
      type: 'non_eligible',
      motifs: [
        {
          code: 'HORS_BAREME',
          libelle:
            'Le revenu brut global retenu, 60\u202f000\u202f€, dépasse de 5\u202f431\u202f€ le plafond ' +
            'de l’échelon\u00a00\u00a0bis avec 5\u00a0points de charge, 54\u202f569\u202f€.',
          source: 'arrêté du 15 avril 2025',
        },
      ],
      seuils: { superieur: { echelon: '0bis', revenuMaximum: 54_569, ecart: 5_431 }, plafond: null },
      conditions: TOUT_REMPLI,
    });
  });

  it('donne tous les motifs, conditions et barème ensemble', () => {
    const faits: FaitsBourse = {
      ...avecTotaux(90_000, 0),
      age: {
        ...avecAge({}).age,
        dateNaissance: '1980-01-01',
        premiereDemande: true,
        handicapCDAPH: false,
        enfantsEleves: 0,
        serviceCiviqueMois: 0,
      },
      etudes: { ...COMPLET.etudes, inscritFranceTravail: true },
      nationalite: {
        groupe: 'ue_eee_suisse',
        conditionUEEmploiOuParent: false,
        integration: false,
        residenceReguliereAns: 1,
      },
    };
    expect(motifs(faits)).toEqual(['FRANCE_TRAVAIL', 'AGE', 'NATIONALITE', 'HORS_BAREME']);
  });
});

describe('résultat indéterminé', () => {
  it('estime l’échelon dès que les ressources et les charges sont connues', () => {
    const { annee, ressources, charges } = COMPLET;
    expect(juger({ annee, ressources, charges })).toMatchObject({
      type: 'indetermine',
      estimation: {
        echelon: '1',
        montants: { annuel: 2_163 },
        ressourcesRetenues: 33_000,
        pointsDeCharge: 5,
        ressourcesPropresSeules: false,
        seuils: { superieur: { ecart: 3_002 }, inferieur: { ecart: 4_112 } },
      },
      conditions: {
        age: 'indeterminee',
        diplome: 'indeterminee',
        etudes: 'indeterminee',
        nationalite: 'indeterminee',
        droits: 'indeterminee',
      },
    });
  });

  it('demande tout, une fois chaque fait, quand on ne sait rien', () => {
    const codes = manquants({ annee: '2025-2026' });
    expect(codes).toEqual([
      'etudes',
      'diplome.baccalaureat',
      'age.dateNaissance',
      'nationalite.groupe',
      'droits.droitsUtilises',
      'charges.distanceKm',
      'charges.autresEnfants',
      'charges.autresEnfantsSup',
      'charges.handicapCDAPH',
      'charges.etudiantAidant',
      'ressources',
    ]);
  });

  it('n’estime rien sans les charges, ni sans les ressources', () => {
    expect(juger({ ...COMPLET, charges: undefined })).toMatchObject({
      type: 'indetermine',
      estimation: null,
    });
    expect(juger({ ...COMPLET, ressources: undefined })).toMatchObject({
      type: 'indetermine',
      estimation: null,
    });
    expect(juger(avecCharges({ distanceKm: undefined }))).toMatchObject({
      type: 'indetermine',
      estimation: null,
    });
  });

  it('distingue ce qui manque de ce que le Crous examine', () => {
    const faits = { ...avecEtudes({ lieu: 'conseil_europe' }), droits: {} };
    expect(manquants(faits)).toEqual(['ETU-2*', 'droits.droitsUtilises']);
  });

  it('cite une source pour chaque examen, et aucune pour une question', () => {
    const resultat = juger({ ...avecEtudes({ anneeEtude: 'doctorat_1' }), droits: {} });
    const faits = resultat.type === 'indetermine' ? resultat.faitsManquants : [];
    expect(faits.map((fait) => [fait.raison, fait.source !== undefined])).toEqual([
      ['examen_crous', true],
      ['manquant', false],
    ]);
  });
});
