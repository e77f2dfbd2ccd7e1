import { describe, expect, it } from 'vitest';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { CONTEXTE, lignes, poser, refus, toujoursPosee, valeur } from './outils';

const IBAN = 'FR7630006000011234567890189';
const BON = { titulaire: 'Moreau Lina', iban: IBAN };
const ENTIER = 'iban : Écrivez l’IBAN en entier, comme sur le RIB~: en France, FR suivi de 25 caractères';
const CLE = 'iban : Vérifiez l’IBAN, caractère par caractère, sur le RIB~: l’un d’eux ne correspond pas';
const PAYS =
  'iban : Indiquez un compte de la zone SEPA~: l’IBAN commence par les lettres d’un pays européen, par exemple FR';
const MANQUE = 'iban : Indiquez l’IBAN de votre compte, ou cochez «~Je n’ai pas encore de compte à mon nom~»';

describe('l’IBAN', () => {
  toujoursPosee('compte');

  it.each([
    [IBAN],
    ['fr76 3000 6000 0112 3456 7890 189'],
    ['FR76-3000-6000-0112-3456-7890-189'],
    ['\u00a0FR76\u202f3000 6000 0112 3456 7890 189\t'],
  ])('« %s » se lit, et s’écrit par groupes de quatre', (iban) => {
    expect(valeur('compte', { ...BON, iban })).toMatchObject({ iban: IBAN });
    expect(lignes('compte', { ...BON, iban })).toEqual([
      'Titulaire du compte : Moreau Lina',
      'IBAN : FR76 3000 6000 0112 3456 7890 189',
    ]);
  });

  it.each(['BE68539007547034', 'DE89370400440532013000', 'CH9300762011623852957'])(
    'd’un autre pays de la zone SEPA, se lit : %s',
    (iban) => {
      expect(refus('compte', { ...BON, iban })).toEqual([]);
    },
  );

  it.each([
    ['', MANQUE],
    ['FR7630006000011234567890188', CLE],
    ['FR7630006000011234567809189', CLE],
    ['FR763000600001123456789018', ENTIER],
    ['FR76300060000112345678901899', ENTIER],
    ['BE6853900754703', ENTIER],
    ['30006000011234567890189', ENTIER],
    ['FR76 3000 6000 0112 3456 7890 18O', CLE],
    ['IBAN FR7630006000011234567890189', ENTIER],
    ['US7630006000011234567890189', PAYS],
    ['TR330006100519786457841326', PAYS],
    ['ＦＲ7630006000011234567890189', ENTIER],
    ['🏦', ENTIER],
    [`FR76${'0'.repeat(10_000)}`, ENTIER],
  ])('« %s » ne passe pas', (iban, phrase) => {
    expect(refus('compte', { ...BON, iban })).toEqual([phrase]);
  });
});

describe('le titulaire', () => {
  const JOINT = 'M. OU MME MOREAU PAUL ET LINA';
  const refuse = (nom: string) => [
    `titulaire : Le compte doit être à votre nom~: écrivez le titulaire comme sur le RIB, par exemple «~${nom}~»`,
  ];

  it.each(['MOREAU LINA', 'Mlle Lina Moreau', JOINT, 'moréau   lina', 'LINA-MOREAU'])(
    '« %s » convient',
    (titulaire) => {
      expect(refus('compte', { ...BON, titulaire })).toEqual([]);
    },
  );

  it.each(['Moreau', 'Lina', 'MOREAU PAUL', 'LINA MOREAUX', 'L. MOREAU', 'x', '🏦', '\u202eaniL uaeroM'])(
    '« %s » n’est pas elle',
    (titulaire) => {
      expect(refus('compte', { ...BON, titulaire })).toEqual(refuse('Moreau Lina'));
    },
  );

  it('se compare au nom corrigé dans ce dossier, pas à celui du compte', () => {
    const identite = { prenom: 'Lina', nom: 'Martin', dateNaissance: '2007-04-12', ine: undefined } as const;
    const reponses: ReponsesDse = { identite };
    expect(refus('compte', BON, { reponses })).toEqual(refuse('Martin Lina'));
    expect(refus('compte', { ...BON, titulaire: 'MARTIN LINA' }, { reponses })).toEqual([]);
  });

  it.each([
    ['Élise', 'Œuvrard', 'OEUVRARD ELISE'],
    ['Marie-Claire Anne', 'de la Tour', 'DE LA TOUR MARIE'],
    ['Jean Paul', "O'Connor", 'O CONNOR JEAN'],
    ['محمد', 'الأمين', 'محمد الأمين'],
    ['Lætitia', 'Žižek', 'ZIZEK LAETITIA'],
  ])('%s %s se reconnaît dans « %s »', (prenom, nom, titulaire) => {
    const contexte = { ...CONTEXTE, personne: { ...CONTEXTE.personne, prenom, nom } };
    expect(refus('compte', { ...BON, titulaire }, { contexte })).toEqual([]);
  });

  it('vide ou trop long, dit ce qui convient', () => {
    expect(refus('compte', { iban: IBAN })).toEqual([
      'titulaire : Indiquez le titulaire du compte, comme sur le RIB',
    ]);
    expect(refus('compte', { ...BON, titulaire: `LINA MOREAU ${'a'.repeat(120)}` })).toEqual([
      'titulaire : Écrivez au plus 120 caractères',
    ]);
  });
});

describe('un compte qui viendra plus tard', () => {
  it('se dit, et s’écrit en mots', () => {
    expect(valeur('compte', { plusTard: 'oui' })).toMatchObject({ iban: undefined, titulaire: undefined });
    expect(lignes('compte', { plusTard: 'oui', titulaire: ' ', iban: '' })).toEqual([
      'Compte bancaire : Je n’ai pas encore de compte à mon nom',
    ]);
  });

  it('sans la case, les deux champs manquent', () => {
    expect(refus('compte', { plusTard: 'non' })).toEqual([
      'titulaire : Indiquez le titulaire du compte, comme sur le RIB',
      MANQUE,
    ]);
  });

  it('n’efface pas un compte commencé : ce qui est tapé se vérifie', () => {
    expect(refus('compte', { plusTard: 'oui', iban: IBAN })).toEqual([
      'titulaire : Indiquez le titulaire du compte, comme sur le RIB',
    ]);
    expect(refus('compte', { ...BON, plusTard: 'oui' })).toEqual([]);
  });

  it('ne remplit rien à l’avance : ni nom, ni compte', () => {
    const { initiale, champs } = poser('compte');
    expect(initiale).toBeUndefined();
    for (const champ of champs) if (champ.type === 'texte') expect(champ.autoComplete).toBe('off');
  });
});
