import { describe, expect, it } from 'vitest';
import type { FaitsAutonomie } from '@/lib/domain/bourse';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { ressourcesDemandees } from '@/lib/parcours/dse/famille/autonomie';
import type { Saisie } from '@/lib/parcours/moteur';
import {
  faits,
  lignes,
  poser,
  quandPosee,
  refus,
  titre,
  toujoursPosee,
  unChoix,
  unNombre,
  valeur,
} from './outils';

const seul = { statut: 'celibataire', enfants: 0 } as const;
const marie = { statut: 'marie', enfants: 0 } as const;
const pacse = { statut: 'pacse', enfants: 0 } as const;

function autonomie(saisies: Readonly<Record<string, Saisie>>): FaitsAutonomie {
  const { ressources } = faits(saisies);
  return (ressources?.mode === 'foyer' ? ressources.autonomie : undefined) ?? {};
}

describe('la situation familiale', () => {
  toujoursPosee('situation-familiale');

  unChoix('situation-familiale', {
    ...{ champ: 'statut', libelle: 'Situation familiale', reste: { enfants: '0' } },
    phrase: 'Choisissez votre situation familiale',
    options: [
      ['celibataire', 'Célibataire, ou en couple sans être marié ni pacsé'],
      ['marie', 'Marié'],
      ['pacse', 'Pacsé'],
    ],
  });

  unNombre('situation-familiale', {
    ...{ champ: 'enfants', min: 0, max: 15, reste: { statut: 'marie' } },
    phrase: 'Indiquez un nombre d’enfants, par exemple 0',
  });

  it('écrit le nombre d’enfants élevés, qui compte aussi pour l’âge', () => {
    const saisie = { statut: 'celibataire', enfants: '2' };
    expect(lignes('situation-familiale', saisie)[1]).toBe('Enfants que vous élevez : 2');
    expect(faits({ 'situation-familiale': saisie }).age?.enfantsEleves).toBe(2);
  });

  it.each([
    ['celibataire', '0', { statut: 'celibataire', enfantsACharge: 0, declarationFiscaleDistincte: false }],
    ['celibataire', '1', { statut: 'celibataire', enfantsACharge: undefined }],
    ['marie', '0', { statut: 'marie', enfantsACharge: undefined, declarationFiscaleDistincte: undefined }],
    ['pacse', '3', { statut: 'pacse', enfantsACharge: undefined }],
  ])(
    '« %s » avec %s enfant : ce qui est sûr se dit, le reste attend la déclaration',
    (statut, enfants, attendu) => {
      expect(autonomie({ 'situation-familiale': { statut, enfants } })).toMatchObject(attendu);
    },
  );
});

describe('la déclaration d’impôts', () => {
  quandPosee('declaration-impots', [
    ['attend la situation familiale', {}, false],
    ['n’intéresse pas un célibataire sans enfant', { 'situation-familiale': seul }, false],
    [
      'intéresse un célibataire qui élève un enfant',
      { 'situation-familiale': { ...seul, enfants: 1 } },
      true,
    ],
    ['intéresse un étudiant marié', { 'situation-familiale': marie }, true],
    ['intéresse un étudiant pacsé', { 'situation-familiale': pacse }, true],
  ]);

  unNombre('declaration-impots', {
    ...{ champ: 'enfants', min: 0, max: 15, reste: { separee: 'non' } },
    phrase: 'Indiquez un nombre d’enfants, par exemple 0',
  });

  it('nomme l’année des revenus de la campagne', () => {
    expect(poser('declaration-impots').pourquoi).toContain('revenus de 2024');
    expect(titre('declaration-impots')).toBe('Déclarez-vous vos revenus séparément de vos parents~?');
  });

  it('s’écrit, et se refuse champ par champ', () => {
    expect(lignes('declaration-impots', { separee: 'oui', enfants: '1' })).toEqual([
      'Déclaration séparée de celle de vos parents : Oui',
      'Enfants à charge sur votre avis : 1',
    ]);
    expect(refus('declaration-impots', { separee: 'peut-être', enfants: '0' })).toEqual([
      'separee : Répondez oui ou non~: avez-vous votre propre avis d’impôt~?',
    ]);
  });

  it('donne les faits de l’autonomie', () => {
    const saisies = {
      'situation-familiale': { statut: 'pacse', enfants: '1' },
      'declaration-impots': { separee: 'oui', enfants: '1' },
    };
    expect(autonomie(saisies)).toMatchObject({ declarationFiscaleDistincte: true, enfantsACharge: 1 });
  });
});

describe('les ressources du couple', () => {
  const separee = { separee: true, enfants: 0 };

  quandPosee('ressources-couple', [
    ['attendent la situation', {}, false],
    [
      'ne concernent pas un célibataire',
      { 'situation-familiale': { ...seul, enfants: 2 }, 'declaration-impots': separee },
      false,
    ],
    ['attendent la déclaration', { 'situation-familiale': marie }, false],
    [
      'ne comptent pas sur l’avis des parents',
      { 'situation-familiale': marie, 'declaration-impots': { ...separee, separee: false } },
      false,
    ],
    [
      'concernent un couple marié qui déclare à part',
      { 'situation-familiale': marie, 'declaration-impots': separee },
      true,
    ],
    [
      'concernent un couple pacsé qui déclare à part',
      { 'situation-familiale': pacse, 'declaration-impots': separee },
      true,
    ],
  ]);

  it.each([
    ['1 500', 1500, '1~500~€'],
    ['1500 €', 1500, '1~500~€'],
    ['1.500 euros', 1500, '1~500~€'],
    ['0', 0, '0~€'],
    ['1\u202f278\u00a0€', 1278, '1~278~€'],
  ])('« %s » se lit %i et s’écrit « %s »', (mensuel, lu, ecrit) => {
    expect(valeur('ressources-couple', { mensuel })).toEqual({ mensuel: lu });
    expect(lignes('ressources-couple', { mensuel })).toEqual([
      `Ressources mensuelles nettes du couple : ${ecrit}`,
    ]);
  });

  it.each([
    ['', 'Indiquez les ressources mensuelles de votre couple, par exemple 1500'],
    ['-1', 'Indiquez un montant sans signe moins, par exemple 1200'],
    ['−1 500', 'Indiquez un montant sans signe moins, par exemple 1200'],
    ['1500,50', 'Indiquez le montant en euros, sans les centimes, par exemple 33000'],
    ['environ 1500', 'Indiquez le montant en euros, sans les centimes, par exemple 33000'],
    [
      '9'.repeat(10_000),
      'Indiquez un montant entre −10~000~000~€ et 10~000~000~€, tel qu’il est écrit sur l’avis',
    ],
  ])('« %s » ne passe pas', (mensuel, phrase) => {
    expect(refus('ressources-couple', { mensuel })).toEqual([`mensuel : ${phrase}`]);
  });
});

describe('l’enfance', () => {
  toujoursPosee('enfance');
  unChoix('enfance', {
    champ: 'enfance',
    libelle: 'Aide sociale à l’enfance, orphelin',
    phrase: 'Choisissez votre situation, ou «~Aucune de ces situations~»',
    options: [
      ['aucune', 'Aucune de ces situations'],
      ['ase_actuelle', 'L’aide sociale à l’enfance m’accompagne, ou je suis pupille de l’État'],
      ['ase_ancienne', 'L’aide sociale à l’enfance m’a accompagné, ce n’est plus le cas'],
      ['orphelin', 'Mes deux parents sont décédés'],
    ],
  });

  it.each([
    ['aucune', { statut: undefined, orphelinDesDeuxParents: false }],
    ['ase_actuelle', { statut: 'pupille_ou_ase_18_21', orphelinDesDeuxParents: false }],
    ['ase_ancienne', { statut: 'ancien_ase', orphelinDesDeuxParents: false }],
    ['orphelin', { statut: undefined, orphelinDesDeuxParents: true }],
  ])('« %s » donne %o', (enfance, attendu) => {
    expect(autonomie({ enfance: { enfance } })).toMatchObject(attendu);
  });
});

describe('de qui les ressources sont demandées', () => {
  const declare = (separee: boolean, enfants: number) => ({ separee, enfants });
  const table: readonly (readonly [string, ReponsesDse, 'parents' | 'propres' | 'les_deux'])[] = [
    ['sans réponse, des parents', {}, 'parents'],
    ['d’un célibataire, des parents', { 'situation-familiale': seul }, 'parents'],
    ['d’un orphelin, les siennes', { enfance: { enfance: 'orphelin' } }, 'propres'],
    ['de qui sort de l’aide sociale, les siennes', { enfance: { enfance: 'ase_ancienne' } }, 'propres'],
    ['d’un réfugié, les siennes', { protection: { protection: 'refugie' } }, 'propres'],
    ['d’un apatride, des parents', { protection: { protection: 'apatride' } }, 'parents'],
    [
      'd’un marié sur l’avis de ses parents, des parents',
      { 'situation-familiale': marie, 'declaration-impots': declare(false, 0) },
      'parents',
    ],
    [
      'd’un marié qui déclare à part, des deux',
      { 'situation-familiale': marie, 'declaration-impots': declare(true, 0) },
      'les_deux',
    ],
    [
      'd’un marié avec un enfant sur son avis, les siennes',
      { 'situation-familiale': marie, 'declaration-impots': declare(true, 1) },
      'propres',
    ],
    [
      'd’un célibataire avec un enfant sur son avis, les siennes',
      { 'situation-familiale': { ...seul, enfants: 1 }, 'declaration-impots': declare(true, 1) },
      'propres',
    ],
    [
      'd’un célibataire dont l’enfant n’est pas sur son avis, des parents',
      { 'situation-familiale': { ...seul, enfants: 1 }, 'declaration-impots': declare(true, 0) },
      'parents',
    ],
    [
      'd’un enfant qui n’est pas déclaré à part, des parents',
      { 'situation-familiale': { ...seul, enfants: 1 }, 'declaration-impots': declare(false, 1) },
      'parents',
    ],
  ];
  it.each(table)('%s', (_, reponses, attendu) => {
    expect(ressourcesDemandees(reponses)).toBe(attendu);
  });
});
