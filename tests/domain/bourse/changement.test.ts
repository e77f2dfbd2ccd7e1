import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { Echelon, EvenementDeVie, FaitsBourse, FaitsChangement } from '@/lib/domain/bourse';
import { EVENEMENTS } from '@/lib/domain/bourse';
import { avecTotaux, BAREME_2025, chiffres, juger, ligne, manquants, motifs } from './personne';

const avecChangement = (changement: FaitsChangement, revenu = 33_000, points = 5): FaitsBourse => ({
  ...avecTotaux(revenu, points),
  changement,
});

const CHOMAGE = { evenement: 'chomage', revenuAnneeSuivante: 20_000 } as const satisfies FaitsChangement;

const NOMMES = [
  'maladie',
  'deces',
  'chomage',
  'retraite',
  'divorce',
  'separation',
  'dissolution_pacs',
  'mariage_etudiant',
  'catastrophe_naturelle',
  'epidemie',
  'conge_parental',
  'disponibilite',
  'temps_partiel',
  'reduction_temps_travail',
  'redressement_liquidation',
] as const satisfies readonly EvenementDeVie[];

describe('changement durable et notable (DIM-1 à DIM-3)', () => {
  it('ne change rien quand il n’est pas réclamé', () => {
    expect(juger(avecTotaux(33_000, 5))).toMatchObject({ type: 'eligible', echelon: '1' });
  });

  it('estime avec les revenus de n-1 et envoie au Crous', () => {
    expect(manquants(avecChangement(CHOMAGE))).toEqual(['DIM-3*']);
    expect(juger(avecChangement(CHOMAGE))).toMatchObject({
      type: 'indetermine',
      estimation: { ressourcesRetenues: 20_000, echelon: '4' },
    });
  });

  it('dit l’événement et le revenu, et que l’indice manque', () => {
    expect(ligne(avecChangement(CHOMAGE), 'DIM-1')).toMatchObject({
      libelle: 'Chômage, revenus plus récents, à titre indicatif',
      conclusion: '20\u202f000\u202f€',
    });
    expect(ligne(avecChangement(CHOMAGE), 'DIM-3')?.conclusion).toBe('examen par le Crous');
  });

  it('prend les revenus de l’année en cours s’ils sont plus bas encore', () => {
    const faits = avecChangement({ ...CHOMAGE, revenuAnneeEnCours: 15_000 });
    expect(chiffres(faits)?.ressourcesRetenues).toBe(15_000);
    const plusHauts = avecChangement({ ...CHOMAGE, revenuAnneeEnCours: 25_000 });
    expect(chiffres(plusHauts)?.ressourcesRetenues).toBe(20_000);
    const seuls = avecChangement({ evenement: 'chomage', revenuAnneeEnCours: 15_000 });
    expect(chiffres(seuls)?.ressourcesRetenues).toBe(15_000);
  });

  it.each([
    [32_999, 'indetermine'],
    [33_000, 'eligible'],
    [33_001, 'eligible'],
  ])('n’a d’effet que si les revenus baissent : %i € au lieu de 33 000 €', (revenuAnneeSuivante, type) => {
    const faits = avecChangement({ evenement: 'retraite', revenuAnneeSuivante });
    expect(juger(faits).type).toBe(type);
    if (type === 'eligible') expect(ligne(faits, 'DIM-1')?.conclusion).toBe('sans effet');
  });

  it('n’est pas invoqué à l’échelon le plus élevé, que rien ne peut relever', () => {
    expect(juger(avecChangement(CHOMAGE, 1_590))).toMatchObject({ type: 'eligible', echelon: '7' });
    expect(juger(avecChangement({ ...CHOMAGE, revenuAnneeSuivante: 0 }, 1_591)).type).toBe('indetermine');
  });

  it('suspend un refus hors barème, que des revenus plus récents pourraient lever', () => {
    expect(motifs(avecTotaux(90_000, 0))).toEqual(['HORS_BAREME']);
    expect(manquants(avecChangement(CHOMAGE, 90_000, 0))).toEqual(['DIM-3*']);
  });

  it('ne suspend pas un autre refus certain', () => {
    const faits = avecChangement(CHOMAGE);
    expect(motifs({ ...faits, etudes: { ...faits.etudes, apprentissage: true } })).toEqual(['ALTERNANCE']);
  });

  it('accepte une baisse jusqu’au déficit (RES-5)', () => {
    const faits = avecChangement({ evenement: 'redressement_liquidation', revenuAnneeSuivante: -4_000 });
    expect(juger(faits)).toMatchObject({ estimation: { ressourcesRetenues: -4_000, echelon: '7' } });
  });
});

describe('événements (DIM-2)', () => {
  it.each(NOMMES)('%s est nommé par les textes', (evenement) => {
    expect(manquants(avecChangement({ ...CHOMAGE, evenement }))).toEqual(['DIM-3*']);
    expect(EVENEMENTS[evenement]).toMatch(/^\p{Lu}/u);
  });

  it('ne connaît que ceux-là, et « autre »', () => {
    expect(Object.keys(EVENEMENTS).toSorted()).toEqual([...NOMMES, 'autre'].toSorted());
  });

  it('envoie un autre événement à l’examen pour lui-même', () => {
    expect(manquants(avecChangement({ ...CHOMAGE, evenement: 'autre' }))).toEqual(['DIM-2*']);
  });
});

describe('changement : ce qui manque', () => {
  it.each([
    ['l’événement', { revenuAnneeSuivante: 20_000 }, ['changement.evenement']],
    ['les revenus', { evenement: 'chomage' }, ['changement.revenuAnneeSuivante']],
    [
      'un revenu lisible',
      { ...CHOMAGE, revenuAnneeSuivante: Number.NaN },
      ['changement.revenuAnneeSuivante'],
    ],
    ['les deux', {}, ['changement.evenement', 'changement.revenuAnneeSuivante']],
  ] as const)('demande %s', (_, changement, codes) => {
    expect(manquants(avecChangement(changement))).toEqual(codes);
    expect(chiffres(avecChangement(changement))?.ressourcesRetenues).toBe(33_000);
  });
});

describe('indice du coût de la vie (DIM-3)', () => {
  const avecIndice: Bareme = {
    ...BAREME_2025,
    regles: { ...BAREME_2025.regles, indiceCoutDeLaVie: { anneeSuivante: 1.02, anneeEnCours: 1.04 } },
  };

  it('ramène le revenu à l’année de référence, à l’euro, quand le barème le connaît', () => {
    expect(chiffres(avecChangement(CHOMAGE), avecIndice)?.ressourcesRetenues).toBe(19_608);
    const enCours = avecChangement({ evenement: 'chomage', revenuAnneeEnCours: 20_800 });
    expect(chiffres(enCours, avecIndice)?.ressourcesRetenues).toBe(20_000);
  });

  it('laisse le Crous juger si la baisse est durable et notable', () => {
    expect(manquants(avecChangement(CHOMAGE), avecIndice)).toEqual(['DIM-1*']);
  });

  it('n’est connu d’aucun barème', () => {
    expect(BAREME_2025.regles.indiceCoutDeLaVie).toBeNull();
  });
});

describe('changement : propriétés', () => {
  it('ne fait jamais baisser l’échelon estimé, et ne conclut jamais seul à un échelon plus haut', () => {
    const revenus = fc.integer({ min: -2_000, max: 90_000 });
    const points = fc.integer({ min: 0, max: 17 });
    const rang = (echelon: Echelon | null | undefined) =>
      echelon ? BAREME_2025.echelons.indexOf(echelon) : -1;
    fc.assert(
      fc.property(revenus, revenus, points, (avant, apres, charge) => {
        const sans = juger(avecTotaux(avant, charge));
        const faits = avecChangement({ evenement: 'maladie', revenuAnneeSuivante: apres }, avant, charge);
        const avec = juger(faits);
        const echelonSans = sans.type === 'eligible' ? sans.echelon : null;
        if (avec.type === 'indetermine')
          expect(rang(avec.estimation?.echelon)).toBeGreaterThanOrEqual(rang(echelonSans));
        else expect(avec.type).toBe(sans.type);
      }),
    );
  }, 30_000);
});
