import { describe, expect, it } from 'vitest';
import { etape, lignes, poser, quandPosee, refus, titre, toujoursPosee, valeur } from './outils';

describe('« Que demandez-vous ? »', () => {
  toujoursPosee('aides');

  it.each([
    ['bourse', ['bourse'], 'Une bourse sur critères sociaux'],
    [['logement'], ['logement'], 'Un logement en résidence du Crous'],
    [
      ['logement', 'bourse'],
      ['bourse', 'logement'],
      'Une bourse sur critères sociaux, Un logement en résidence du Crous',
    ],
    [['bourse', 'bourse'], ['bourse'], 'Une bourse sur critères sociaux'],
    [['bourse', 'voyage'], ['bourse'], 'Une bourse sur critères sociaux'],
  ])('%o se lit %o et s’écrit « %s »', (demandes, lues, mots) => {
    expect(valeur('aides', { demandes })).toEqual({ demandes: lues });
    expect(lignes('aides', { demandes })).toEqual([`Aides demandées : ${mots}`]);
  });

  it.each([[[]], [''], [['']], ['voyage'], [['__proto__', 'length']], [['BOURSE']]])(
    '%o ne demande rien',
    (demandes) => {
      expect(refus('aides', { demandes })).toEqual([
        'demandes : Cochez au moins une aide~: bourse ou logement',
      ]);
    },
  );

  it('sans champ du tout, dit la même phrase', () => {
    expect(refus('aides', {})).toEqual(['demandes : Cochez au moins une aide~: bourse ou logement']);
  });
});

describe('la ville souhaitée', () => {
  const LISTE =
    'ville : Choisissez la commune dans la liste~: écrivez son nom et son code postal, par exemple «~Rennes 35000~»';

  quandPosee('logement', [
    ['ne se demande pas avant de savoir ce qui est demandé', {}, false],
    ['ne se demande pas pour une bourse seule', { aides: { demandes: ['bourse'] } }, false],
    ['se demande pour un logement seul', { aides: { demandes: ['logement'] } }, true],
    ['se demande pour les deux', { aides: { demandes: ['bourse', 'logement'] } }, true],
  ]);

  it('se lit avec le code que le serveur a trouvé, et s’écrit comme on l’a tapée', () => {
    const saisie = { ville: ' Rennes  35000 ', villeCode: '35238' };
    expect(valeur('logement', saisie)).toEqual({ ville: { texte: 'Rennes 35000', code: '35238' } });
    expect(lignes('logement', saisie)).toEqual(['Ville souhaitée pour le logement : Rennes 35000']);
  });

  it.each(['2A004', '2B033', '97411', '75056'])('connaît le code %s, Corse et outre-mer compris', (code) => {
    expect(refus('logement', { ville: 'Ici', villeCode: code })).toEqual([]);
  });

  it.each(['', '3523', '352388', '2C004', 'ABCDE', '35 238', '-35238', '٣٥٢٣٨'])(
    'sans vrai code (« %s »), demande de choisir dans la liste',
    (villeCode) => {
      expect(refus('logement', { ville: 'Rennes', villeCode })).toEqual([LISTE]);
    },
  );

  it('vide, dit ce qui manque plutôt que la liste', () => {
    expect(refus('logement', { ville: ' \u00a0 ', villeCode: '35238' })).toEqual([
      'ville : Indiquez la ville où vous souhaitez être logé',
    ]);
  });

  it('disparaît du chemin quand le logement n’est plus demandé, sans perdre la saisie', () => {
    const ville = { ville: 'Rennes 35000', villeCode: '35238' };
    const sans = { aides: { demandes: ['bourse'] }, logement: ville };
    expect(etape('logement', sans)).toBeNull();
    expect(etape('logement', { ...sans, aides: { demandes: ['logement'] } })?.etat).toBe('repondue');
  });

  it('dit que les résidences se choisissent plus tard', () => {
    expect(titre('logement')).toBe('Dans quelle ville souhaitez-vous être logé~?');
    expect(poser('logement').pourquoi).toContain('plus tard');
  });
});
