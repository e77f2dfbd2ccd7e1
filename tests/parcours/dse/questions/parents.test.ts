import { describe, expect, it } from 'vitest';
import type { FaitsFoyer } from '@/lib/domain/bourse';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { avisNecessaires } from '@/lib/parcours/dse/famille/avis-necessaires';
import type { Saisie } from '@/lib/parcours/moteur';
import { faits, lignes, ouiOuNon, quandPosee, refus, titre, unChoix, valeur } from './outils';

type Situation = NonNullable<ReponsesDse['parents']>['situation'];
const SITUATIONS: readonly (readonly [Situation, string])[] = [
  ['maries', 'Mariés ensemble'],
  ['pacses', 'Pacsés ensemble'],
  ['non_maries_ensemble', 'Ensemble, sans être mariés ni pacsés'],
  ['separes', 'Séparés ou divorcés'],
  ['isole', 'Un seul parent m’élève'],
  ['deces', 'L’un de mes parents est décédé'],
  ['tuteur', 'J’ai un tuteur, ou une délégation d’autorité parentale'],
  ['incapacite_parent', 'L’un de mes parents ne peut pas s’occuper de moi'],
];
const sont = (situation: Situation, reste: ReponsesDse = {}): ReponsesDse => ({
  parents: { situation },
  ...reste,
});
const isole = (...titres: ('lettre_t' | 'caf' | 'aucun')[]): ReponsesDse => ({ 'parent-isole': { titres } });
const separation = (alternee: boolean, pension: boolean): ReponsesDse => ({
  separation: { alternee, pension },
});

function foyer(saisies: Readonly<Record<string, Saisie>>): FaitsFoyer {
  const { ressources } = faits(saisies);
  return ressources?.mode === 'foyer' ? ressources.foyer : {};
}

describe('la situation des parents', () => {
  quandPosee('parents', [
    ['se demande à qui dépend d’eux', {}, true],
    ['ne se demande pas à un orphelin', { enfance: { enfance: 'orphelin' } }, false],
    ['ne se demande pas à un réfugié', { protection: { protection: 'refugie' } }, false],
  ]);
  unChoix('parents', {
    champ: 'situation',
    libelle: 'Situation des parents',
    phrase: 'Choisissez la situation de vos parents',
    options: SITUATIONS,
  });

  it.each([
    ['maries', undefined],
    ['non_maries_ensemble', undefined],
    ['tuteur', undefined],
    ['separes', 'A'],
    ['isole', 'A'],
    ['deces', 'A'],
    ['incapacite_parent', 'A'],
  ])('« %s » : l’étudiant dépend du parent %s', (situation, etudiantAChargeDe) => {
    expect(foyer({ parents: { situation } })).toMatchObject({ parents: situation, etudiantAChargeDe });
  });
});

describe('les pages qui suivent', () => {
  const apres = (cle: 'separation' | 'nouveau-couple', oui: readonly Situation[]) =>
    SITUATIONS.map(([situation]): [string, ReponsesDse, boolean] => [
      `« ${cle} » après « ${situation} » : ${oui.includes(situation) ? 'oui' : 'non'}`,
      sont(situation),
      oui.includes(situation),
    ]);
  quandPosee('separation', apres('separation', ['separes']));
  quandPosee('nouveau-couple', apres('nouveau-couple', ['separes', 'isole', 'deces']));

  quandPosee('parent-isole', [
    ['un parent isolé dit ses titres', sont('isole'), true],
    ['des parents séparés, pas avant la séparation', sont('separes'), false],
    ['ni en garde alternée', sont('separes', separation(true, false)), false],
    ['ni avec une pension fixée', sont('separes', separation(false, true)), false],
    ['mais sans l’une ni l’autre', sont('separes', separation(false, false)), true],
    ['jamais des parents mariés', sont('maries', separation(false, false)), false],
  ]);

  quandPosee('lettre-t-autre', [
    ['l’autre avis compte avec la lettre T', isole('lettre_t'), true],
    ['pas quand la CAF suffit', isole('lettre_t', 'caf'), false],
    ['pas avec la CAF seule', isole('caf'), false],
    ['pas sans titre', isole('aucun'), false],
    ['pas sans réponse', {}, false],
  ]);

  quandPosee('pension-isole', [
    ['un parent isolé sans titre dit s’il y a une pension', sont('isole', isole('aucun')), true],
    ['pas avec la lettre T', sont('isole', isole('lettre_t')), false],
    ['pas des parents séparés, qui l’ont déjà dit', sont('separes', isole('aucun')), false],
    ['pas avant les titres', sont('isole'), false],
  ]);
});

describe('la séparation', () => {
  it.each([
    ['oui', 'non', true, false],
    ['non', 'oui', false, true],
    ['non', 'non', false, false],
    ['oui', 'oui', true, true],
  ])('garde alternée %s, pension %s', (alternee, pension, gardeAlternee, pensionParDecision) => {
    expect(valeur('separation', { alternee, pension })).toEqual({
      alternee: gardeAlternee,
      pension: pensionParDecision,
    });
    const saisies = { parents: { situation: 'separes' }, separation: { alternee, pension } };
    expect(foyer(saisies)).toMatchObject({ gardeAlternee, pensionParDecision });
  });

  it('s’écrit, et se refuse champ par champ', () => {
    expect(lignes('separation', { alternee: 'non', pension: 'oui' })).toEqual([
      'Garde alternée : Non',
      'Pension fixée par un document officiel : Oui',
    ]);
    expect(refus('separation', {})).toEqual([
      'alternee : Répondez oui ou non~: êtes-vous en garde alternée~?',
      'pension : Répondez oui ou non~: un document officiel prévoit-il une pension~?',
    ]);
  });
});

describe('le parent isolé', () => {
  it.each([
    [
      ['lettre_t'],
      'Son avis d’impôt porte la lettre T',
      { lettreTA: true, titreCAF: false, lettreTB: undefined },
    ],
    [
      ['caf'],
      'La CAF lui verse une aide de parent isolé',
      { lettreTA: false, titreCAF: true, lettreTB: false },
    ],
    [
      ['caf', 'lettre_t'],
      'Son avis d’impôt porte la lettre T, La CAF lui verse une aide de parent isolé',
      { lettreTA: true, titreCAF: true, lettreTB: undefined },
    ],
    [['aucun'], 'Aucune de ces deux situations', { lettreTA: false, titreCAF: false, lettreTB: false }],
  ])('%o s’écrit « %s » et donne %o', (titres, mots, attendus) => {
    expect(lignes('parent-isole', { titres })).toEqual([`Parent isolé : ${mots}`]);
    expect(foyer({ parents: { situation: 'isole' }, 'parent-isole': { titres } })).toMatchObject(attendus);
  });

  it('ne se contredit pas', () => {
    expect(refus('parent-isole', { titres: ['caf', 'aucun'] })).toEqual([
      'titres : Cochez soit la lettre T ou l’aide de la CAF, soit «~Aucune de ces deux situations~»',
    ]);
    expect(refus('parent-isole', {})).toEqual([
      'titres : Cochez ce qui concerne ce parent, ou «~Aucune de ces deux situations~»',
    ]);
  });

  unChoix('lettre-t-autre', {
    champ: 'lettre',
    libelle: 'Lettre T sur l’avis de l’autre parent',
    phrase: 'Répondez oui, non ou je ne sais pas',
    options: [
      ['oui', 'Oui'],
      ['non', 'Non, ou il n’y a pas d’autre parent'],
      ['inconnu', 'Je ne sais pas'],
    ],
  });
  ouiOuNon(
    'pension-isole',
    'pension',
    'Pension fixée par un document officiel',
    'Répondez oui ou non~: un document officiel prévoit-il une pension~?',
  );
  unChoix('nouveau-couple', {
    champ: 'couple',
    libelle: 'Nouveau couple du parent',
    phrase: 'Répondez non, ou choisissez la situation de ce parent',
    options: [
      ['non', 'Non'],
      ['remarie', 'Oui, il est marié ou pacsé avec cette personne'],
      ['union_libre', 'Oui, sans être marié ni pacsé'],
    ],
  });
});

describe('les avis d’impôt demandés', () => {
  const deux = ['avis-parent', 'avis-autre-parent'];
  const un = ['avis-parent'];
  const table: readonly (readonly [string, ReponsesDse, readonly string[]])[] = [
    ['rien avant la situation', {}, []],
    ['mariés : l’avis commun', sont('maries'), ['avis-couple']],
    ['pacsés : l’avis commun', sont('pacses'), ['avis-couple']],
    ['tuteur : le sien', sont('tuteur'), ['avis-couple']],
    ['ensemble sans être mariés : les deux', sont('non_maries_ensemble'), deux],
    ['un décès : celui qui reste', sont('deces'), un],
    ['une incapacité : l’autre', sont('incapacite_parent'), un],
    ['séparés, garde alternée : les deux', sont('separes', separation(true, false)), deux],
    ['garde alternée malgré une pension : les deux', sont('separes', separation(true, true)), deux],
    ['séparés, pension fixée : un seul', sont('separes', separation(false, true)), un],
    [
      'séparés sans rien, sans titre : les deux',
      sont('separes', { ...separation(false, false), ...isole('aucun') }),
      deux,
    ],
    [
      'séparés, lettre T : un seul',
      sont('separes', { ...separation(false, false), ...isole('lettre_t') }),
      un,
    ],
    ['isolé, CAF : un seul', sont('isole', isole('caf')), un],
    [
      'isolé, deux lettres T : les deux',
      sont('isole', { ...isole('lettre_t'), 'lettre-t-autre': { lettre: 'oui' } }),
      deux,
    ],
    [
      'isolé, lettre T peut-être : un seul',
      sont('isole', { ...isole('lettre_t'), 'lettre-t-autre': { lettre: 'inconnu' } }),
      un,
    ],
    [
      'isolé sans titre ni pension : les deux',
      sont('isole', { ...isole('aucun'), 'pension-isole': { pension: false } }),
      deux,
    ],
    [
      'isolé avec pension : un seul',
      sont('isole', { ...isole('aucun'), 'pension-isole': { pension: true } }),
      un,
    ],
    ['orphelin : le sien', { enfance: { enfance: 'orphelin' } }, ['avis-etudiant']],
  ];
  it.each(table)('%s', (_, reponses, attendus) => {
    expect(avisNecessaires(reponses)).toEqual(attendus);
  });

  it('nomment celui dont ils parlent', () => {
    const de = (cle: 'avis-couple' | 'avis-parent' | 'avis-autre-parent', situation: Situation) =>
      titre(cle, { reponses: sont(situation) }).replace(
        'Quel est le revenu brut global de l’avis d’impôt ',
        '',
      );
    expect(de('avis-couple', 'maries')).toBe('de vos parents~?');
    expect(de('avis-couple', 'tuteur')).toBe('de votre tuteur~?');
    expect(de('avis-parent', 'non_maries_ensemble')).toBe('de votre premier parent~?');
    expect(de('avis-autre-parent', 'non_maries_ensemble')).toBe('de votre second parent~?');
    expect(de('avis-parent', 'deces')).toBe('de votre parent~?');
    expect(de('avis-parent', 'separes')).toBe('du parent dont vous dépendez~?');
    expect(de('avis-autre-parent', 'separes')).toBe('de votre autre parent~?');
  });
});
