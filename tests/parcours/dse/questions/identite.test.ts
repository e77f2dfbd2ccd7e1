import { describe, expect, it } from 'vitest';
import { CONTEXTE, faits, lignes, poser, refus, toujoursPosee, valeur } from './outils';

const BONNE = { prenom: 'Lina', nom: 'Moreau', dateNaissance: '12/04/2007', ine: '' };
const avec = (changement: Record<string, string>) => ({ ...BONNE, ...changement });
const NOM = 'Écrivez le nom avec des lettres, des espaces, des traits d’union ou des apostrophes';

describe('« Qui êtes-vous ? »', () => {
  toujoursPosee('identite');

  it('montre d’abord ce que le compte sait, au format que l’on tape', () => {
    const personne = {
      prenom: 'Zoé',
      nom: 'Le Goff',
      dateNaissance: '2008-02-09',
      ine: '1234567890A',
    } as const;
    expect(poser('identite', { contexte: { ...CONTEXTE, personne } }).initiale).toEqual({
      prenom: 'Zoé',
      nom: 'Le Goff',
      dateNaissance: '09/02/2008',
      ine: '1234567890A',
    });
  });

  it('laisse vide ce que le compte ne sait pas', () => {
    const personne = { prenom: 'Zoé', nom: 'Le Goff', dateNaissance: null, ine: null };
    expect(poser('identite', { contexte: { ...CONTEXTE, personne } }).initiale).toMatchObject({
      dateNaissance: '',
      ine: '',
    });
  });

  it('désigne chaque champ vide, sauf l’INE qui peut venir plus tard', () => {
    expect(refus('identite', {})).toEqual([
      'prenom : Indiquez votre prénom',
      'nom : Indiquez votre nom de naissance',
      'dateNaissance : Indiquez votre date de naissance, par exemple 01/09/2006',
    ]);
  });
});

describe('le prénom et le nom', () => {
  it.each([
    ['Zoé', 'Zoé'],
    ['  Jean - Marc  ', 'Jean - Marc'],
    ['Marie  Claire', 'Marie Claire'],
    ['O’Connor', 'O’Connor'],
    ["O'Connor", "O'Connor"],
    ['d’Ornano-N’Diaye', 'd’Ornano-N’Diaye'],
    ['Zoe\u0301', 'Zoé'],
    ['Łukasz Žižek', 'Łukasz Žižek'],
    ['محمد الأمين', 'محمد الأمين'],
    ['李', '李'],
    ['M. Dupont', 'M. Dupont'],
    ['Jean\u00a0Marc', 'Jean Marc'],
    ['Ana\tLúcia', 'Ana Lúcia'],
  ])('« %s » se lit « %s »', (tape, lu) => {
    expect(valeur('identite', avec({ prenom: tape, nom: tape }))).toMatchObject({ prenom: lu, nom: lu });
  });

  it.each([
    'L1na',
    '🦊',
    'Lina <b>',
    'Lina;',
    'x@y.fr',
    '-Lina',
    '’Lina',
    'Li\u0000na',
    '\u202eaniL',
    '=1+1',
    '.',
  ])('« %s » n’est pas un nom', (tape) => {
    expect(refus('identite', avec({ prenom: tape }))).toEqual([`prenom : ${NOM}`]);
    expect(refus('identite', avec({ nom: tape }))).toEqual([`nom : ${NOM}`]);
  });

  it('tient en 80 caractères, accents composés comptés pour un', () => {
    expect(refus('identite', avec({ nom: 'e\u0301'.repeat(80) }))).toEqual([]);
    expect(refus('identite', avec({ nom: 'é'.repeat(81) }))).toEqual(['nom : Écrivez au plus 80 caractères']);
    expect(refus('identite', avec({ nom: 'a'.repeat(10_000) }))).toEqual([
      'nom : Écrivez au plus 80 caractères',
    ]);
  });
});

describe('la date de naissance', () => {
  const HORS = 'dateNaissance : Vérifiez l’année~: écrivez votre date de naissance, par exemple 01/09/2006';
  const FORME = 'dateNaissance : Écrivez la date avec le jour, le mois et l’année, par exemple 01/09/2006';
  const PAS_UN_JOUR = 'dateNaissance : Ce jour n’existe pas dans le calendrier~: vérifiez le jour et le mois';

  it.each([
    ['12/04/2007', '2007-04-12'],
    ['12-4-2007', '2007-04-12'],
    ['12.04.2007', '2007-04-12'],
    ['12 04 2007', '2007-04-12'],
    ['12042007', '2007-04-12'],
    ['2007-04-12', '2007-04-12'],
    ['29/02/2008', '2008-02-29'],
    ['01/01/1920', '1920-01-01'],
    ['21/11/2026', '2026-11-21'],
  ])('« %s » est le %s', (tape, lue) => {
    expect(valeur('identite', avec({ dateNaissance: tape }))).toMatchObject({ dateNaissance: lue });
  });

  it.each([
    ['31/12/1919', HORS],
    ['22/11/2026', HORS],
    ['12/04/0207', HORS],
    ['29/02/2007', PAS_UN_JOUR],
    ['31/04/2007', PAS_UN_JOUR],
    ['00/04/2007', PAS_UN_JOUR],
    ['12/13/2007', PAS_UN_JOUR],
    ['12/04/07', FORME],
    ['le 12 avril 2007', FORME],
    ['１２/０４/２００７', FORME],
    ['12/04/2007 ou 2008', FORME],
    ['-12/04/2007', FORME],
    ['1'.repeat(10_000), FORME],
  ])('« %s » ne passe pas', (tape, phrase) => {
    expect(refus('identite', avec({ dateNaissance: tape }))).toEqual([phrase]);
  });

  it('donne son fait à l’âge', () => {
    expect(faits({ identite: BONNE }).age?.dateNaissance).toBe('2007-04-12');
    expect(faits({ identite: avec({ dateNaissance: '31/02/2007' }) }).age?.dateNaissance).toBeUndefined();
  });
});

describe('l’INE', () => {
  it.each([
    ['120890045hb', '120890045HB'],
    ['1208 9004 5HB', '120890045HB'],
    ['1208.90045-HB', '120890045HB'],
    ['0123456789x', '0123456789X'],
    ['012_456789X', '012_456789X'],
    ['1234A56789K', '1234A56789K'],
  ])('« %s » se lit %s', (tape, lu) => {
    expect(valeur('identite', avec({ ine: tape }))).toMatchObject({ ine: lu });
  });

  it.each(['12089004HB', '120890045HBX', 'ABCDEFGHIJK', '12089004é5H', '1'.repeat(10_000), '🦊'])(
    '« %s » n’a pas la forme d’un INE',
    (tape) => {
      expect(refus('identite', avec({ ine: tape }))).toEqual([
        'ine : Écrivez les 11 caractères de l’INE, par exemple 120890045HB~: il est sur votre relevé de notes du bac et sur votre carte étudiante',
      ]);
    },
  );
});

describe('les lignes à vérifier', () => {
  it('écrivent la date en toutes lettres, et l’INE qui manque', () => {
    expect(lignes('identite', avec({ dateNaissance: '1/9/2006' }))).toEqual([
      'Prénom : Lina',
      'Nom de naissance : Moreau',
      'Date de naissance : 1er septembre 2006',
      'INE : Pas encore indiqué',
    ]);
    expect(lignes('identite', avec({ ine: '120890045hb' }))).toContain('INE : 120890045HB');
  });
});
