import { describe, expect, it } from 'vitest';
import type { Saisie } from '@/lib/parcours/moteur';
import { etape, faits, lignes, quandPosee, refus, toujoursPosee, unChoix, unNombre, valeur } from './outils';

const groupe = (lequel: string): Record<string, Saisie> => ({ nationalite: { groupe: lequel } });

describe('la nationalité', () => {
  toujoursPosee('nationalite');
  unChoix('nationalite', {
    champ: 'groupe',
    libelle: 'Nationalité',
    phrase: 'Choisissez votre nationalité',
    options: [
      ['france', 'Française'],
      [
        'ue_eee_suisse',
        'D’un pays de l’Union européenne, d’Islande, de Norvège, du Liechtenstein ou de Suisse',
      ],
      ['andorre', 'Andorrane, avec une scolarité française'],
      ['royaume_uni', 'Britannique'],
      ['autre', 'Une autre nationalité'],
    ],
  });

  it.each(['france', 'ue_eee_suisse', 'andorre', 'royaume_uni', 'autre'])('« %s » est un fait', (lequel) => {
    expect(faits(groupe(lequel)).nationalite?.groupe).toBe(lequel);
  });

  it.each([
    ['france', []],
    ['andorre', []],
    ['ue_eee_suisse', ['attaches-france']],
    ['royaume_uni', ['protection', 'sejour']],
    ['autre', ['protection', 'sejour']],
  ])('« %s » ouvre ces pages : %o', (lequel, suites) => {
    const pages = ['attaches-france', 'protection', 'sejour'];
    expect(pages.filter((cle) => etape(cle, groupe(lequel)))).toEqual(suites);
  });
});

describe('les liens avec la France', () => {
  const BONNE = { attaches: ['emploi'], annees: '3' };

  quandPosee('attaches-france', [
    ['ne concernent pas qui n’a pas dit sa nationalité', {}, false],
    ['ne concernent pas un Français', { nationalite: { groupe: 'france' } }, false],
    ['concernent un citoyen européen', { nationalite: { groupe: 'ue_eee_suisse' } }, true],
    ['ne concernent pas un Andorran', { nationalite: { groupe: 'andorre' } }, false],
    ['ne concernent pas une autre nationalité', { nationalite: { groupe: 'autre' } }, false],
  ]);

  unNombre('attaches-france', {
    champ: 'annees',
    ...{ min: 0, max: 99, reste: { attaches: 'aucune' } },
    phrase: 'Indiquez un nombre d’années, par exemple 3',
  });

  it('se cochent à plusieurs, dans l’ordre de la page, et s’écrivent en mots', () => {
    expect(valeur('attaches-france', { attaches: ['parent', 'emploi'], annees: '0' })).toEqual({
      attaches: ['emploi', 'parent'],
      annees: 0,
    });
    expect(lignes('attaches-france', { attaches: ['integration', 'emploi'], annees: '12' })).toEqual([
      'Liens avec la France : J’ai occupé un emploi en France, Je vis, j’ai étudié ou j’ai de la famille en France',
      'Années de résidence en France : 12',
    ]);
  });

  it('ne se contredisent pas', () => {
    expect(refus('attaches-france', { ...BONNE, attaches: ['emploi', 'aucune'] })).toEqual([
      'attaches : Cochez soit vos liens avec la France, soit «~Aucune de ces situations~»',
    ]);
    expect(refus('attaches-france', { annees: '' })).toEqual([
      'attaches : Cochez les liens qui vous concernent, ou «~Aucune de ces situations~»',
      'annees : Indiquez un nombre d’années, par exemple 3',
    ]);
  });

  it.each<[string[], boolean, boolean]>([
    [['emploi'], true, false],
    [['parent'], true, false],
    [['integration'], false, true],
    [['emploi', 'integration'], true, true],
    [['aucune'], false, false],
  ])('%o : emploi ou parent %s, intégration %s', (attaches, conditionUEEmploiOuParent, integration) => {
    const saisies = { ...groupe('ue_eee_suisse'), 'attaches-france': { attaches, annees: '4' } };
    expect(faits(saisies).nationalite).toMatchObject({
      conditionUEEmploiOuParent,
      integration,
      residenceReguliereAns: 4,
    });
  });
});

describe('la protection', () => {
  quandPosee('protection', [
    ['ne se demande pas sans nationalité', {}, false],
    ['ne se demande pas à un Français', { nationalite: { groupe: 'france' } }, false],
    ['ne se demande pas à un citoyen européen', { nationalite: { groupe: 'ue_eee_suisse' } }, false],
    ['se demande à un Britannique', { nationalite: { groupe: 'royaume_uni' } }, true],
    ['se demande à une autre nationalité', { nationalite: { groupe: 'autre' } }, true],
  ]);

  unChoix('protection', {
    champ: 'protection',
    libelle: 'Protection',
    phrase: 'Choisissez votre situation, ou «~Aucune de ces situations~»',
    options: [
      ['aucun', 'Aucune de ces situations'],
      ['refugie', 'Réfugié reconnu par l’Ofpra'],
      ['apatride', 'Apatride'],
      ['protection_subsidiaire', 'Protection subsidiaire'],
      ['protection_temporaire', 'Protection temporaire'],
      ['passerelle', 'Je prépare un diplôme «~Passerelle~» pour étudiants en exil'],
      ['accord_retrait', 'Titre de séjour «~accord de retrait~» du Royaume-Uni'],
    ],
  });

  it.each([
    ['aucun', 'aucun'],
    ['refugie', 'refugie'],
    ['apatride', 'apatride'],
    ['protection_subsidiaire', 'protection_subsidiaire'],
    ['protection_temporaire', 'protection_temporaire'],
    ['passerelle', undefined],
    ['accord_retrait', undefined],
  ])('« %s » donne le fait %s : le reste s’examine', (protection, fait) => {
    expect(faits({ ...groupe('autre'), protection: { protection } }).nationalite?.statutProtection).toBe(
      fait,
    );
  });

  it('ne compte plus quand la nationalité change', () => {
    const saisies = { ...groupe('france'), protection: { protection: 'refugie' } };
    expect(faits(saisies).nationalite?.statutProtection).toBeUndefined();
  });
});

describe('le séjour', () => {
  const BONNE = { titre: 'oui', domicile: '2', foyer: '2' };
  const autre = { nationalite: { groupe: 'autre' } } as const;
  const britannique = { nationalite: { groupe: 'royaume_uni' } } as const;

  quandPosee('sejour', [
    ['ne se demande pas à un Français', { nationalite: { groupe: 'france' } }, false],
    ['se demande avant de connaître la protection', autre, true],
    ['se demande sans protection', { ...autre, protection: { protection: 'aucun' } }, true],
    ['ne se demande pas à un réfugié', { ...autre, protection: { protection: 'refugie' } }, false],
    ['ne se demande pas à un apatride', { ...autre, protection: { protection: 'apatride' } }, false],
    [
      'ne se demande pas sous protection temporaire',
      { ...autre, protection: { protection: 'protection_temporaire' } },
      false,
    ],
    [
      'ne se demande pas avec un accord de retrait',
      { ...autre, protection: { protection: 'accord_retrait' } },
      false,
    ],
    ['se demande à un Britannique', britannique, true],
    [
      'se demande à un Britannique même avec un accord de retrait : la règle commune peut suffire',
      { ...britannique, protection: { protection: 'accord_retrait' } },
      true,
    ],
    [
      'ne se demande pas à un Britannique réfugié',
      { ...britannique, protection: { protection: 'refugie' } },
      false,
    ],
  ]);

  const phrase = 'Indiquez un nombre d’années, par exemple 3';
  unNombre('sejour', { champ: 'domicile', min: 0, max: 99, phrase, reste: BONNE });
  unNombre('sejour', { champ: 'foyer', min: 0, max: 99, phrase, reste: BONNE });

  it('veut trois réponses', () => {
    expect(refus('sejour', {})).toEqual([
      'titre : Répondez oui ou non~: avez-vous un titre de séjour~?',
      `domicile : ${phrase}`,
      `foyer : ${phrase}`,
    ]);
  });

  it('s’écrit et donne ses trois faits, un titre refusé compris', () => {
    expect(lignes('sejour', { titre: 'non', domicile: '1', foyer: '0' })).toEqual([
      'Titre de séjour en cours de validité : Non',
      'Années de domicile en France : 1',
      'Années de foyer fiscal en France : 0',
    ]);
    const saisies = { ...groupe('autre'), protection: { protection: 'aucun' }, sejour: BONNE };
    expect(faits(saisies).nationalite).toMatchObject({
      titreSejour: true,
      domicileFranceAns: 2,
      foyerFiscalFranceAns: 2,
    });
  });
});
