import { describe, expect, it } from 'vitest';
import {
  type Champ,
  enDate,
  enEuros,
  enKm,
  enOuiNon,
  entreeDeclaree,
  francais,
  parcourir,
  type QuestionPosee,
  type Saisie,
  trouver,
  valider,
} from '@/lib/parcours/moteur';
import { CONTEXTE, EXEMPLE } from './exemple';

const CHAMPS: readonly Champ[] = [
  { type: 'texte', nom: 'nom', libelle: 'Nom' },
  { type: 'choix-multiple', nom: 'cases', libelle: 'Cases', options: [] },
  { type: 'case', nom: 'plusTard', libelle: 'Plus tard' },
];

/** As the server reads a form: one text a field, several when it is repeated. */
const formulaire = (...paires: [string, string][]): Saisie => {
  const saisie: Record<string, string | string[]> = {};
  for (const [nom, valeur] of paires) {
    const deja = saisie[nom];
    saisie[nom] = deja === undefined ? valeur : [deja, valeur].flat();
  }
  return saisie;
};

describe('la saisie d’un formulaire', () => {
  it('garde le texte tel qu’il est tapé', () => {
    expect(entreeDeclaree(formulaire(['nom', '  Zoé  ']), CHAMPS)).toEqual({ nom: '  Zoé  ', cases: [] });
  });

  it('ne garde que les champs de la question', () => {
    const saisie = entreeDeclaree(formulaire(['nom', 'Zoé'], ['paire', 'x'], ['$ACTION_ID', 'y']), CHAMPS);
    expect(saisie).toEqual({ nom: 'Zoé', cases: [] });
  });

  it('réunit les cases cochées, et prend la première valeur d’un champ répété', () => {
    const donnees = formulaire(['cases', 'a'], ['cases', 'b'], ['nom', 'Zoé'], ['nom', 'Mia']);
    expect(entreeDeclaree(donnees, CHAMPS)).toEqual({ nom: 'Zoé', cases: ['a', 'b'] });
  });

  it('coupe ce que personne ne tape : 2 000 caractères, 50 cases', () => {
    const cases = Array.from({ length: 80 }, (): [string, string] => ['cases', 'a']);
    const saisie = entreeDeclaree(formulaire(['nom', 'x'.repeat(5_000)], ...cases), CHAMPS);
    expect(saisie.nom).toHaveLength(2_000);
    expect(saisie.cases).toHaveLength(50);
  });

  it('écarte ce que la base refuserait : caractère nul, moitié d’émoji', () => {
    const saisie = entreeDeclaree(formulaire(['nom', `a\u0000b\ud83d`]), CHAMPS);
    expect(saisie.nom).toBe('ab\ufffd');
    expect(entreeDeclaree(formulaire(['nom', `${'x'.repeat(1_999)}😀`]), CHAMPS).nom).toHaveLength(2_000);
  });
});

describe('la validation', () => {
  const question = (cle: string): QuestionPosee => {
    const trouvee = trouver(parcourir(EXEMPLE, {}, CONTEXTE), cle);
    if (!trouvee) throw new Error(`question ${cle} absente`);
    return trouvee.question;
  };

  it('rend la valeur lue', () => {
    expect(valider(question('nom'), { nom: ' Zoé ' })).toEqual({
      ok: true,
      valeur: { nom: 'Zoé', surnom: undefined },
    });
  });

  it('rend une phrase par champ, dans l’ordre des champs', () => {
    expect(valider(question('nom'), { surnom: '1', nom: '' })).toEqual({
      ok: false,
      refus: [
        { champ: 'nom', message: 'Indiquez votre nom' },
        { champ: 'surnom', message: expect.stringMatching(/^Écrivez le nom/) },
      ],
    });
  });

  it('ne juge l’ensemble que si chaque champ se lit', () => {
    expect(valider(question('nom'), { nom: 'Zoé', surnom: 'Zoé' })).toEqual({
      ok: false,
      refus: [{ champ: 'surnom', message: 'Écrivez un autre nom que le premier' }],
    });
  });

  it('ne se laisse pas tromper par un nom de champ hérité', () => {
    const piege = JSON.parse('{"__proto__": {"nom": "Zoé"}}');
    expect(valider(question('nom'), piege).ok).toBe(false);
  });
});

describe('le français affiché', () => {
  it('met les espaces fines et les apostrophes, une seule fois', () => {
    const phrase = "Est-ce juste ? « Oui » : l'avis, 33 000 €, 100 % ; fin !";
    const attendu =
      'Est-ce juste\u202f? «\u202fOui\u202f»\u202f: l’avis, 33\u202f000\u202f€, 100\u202f%\u202f; fin\u202f!';
    expect(francais(phrase)).toBe(attendu);
    expect(francais(attendu)).toBe(attendu);
  });

  it('ne touche ni aux heures ni aux codes postaux', () => {
    expect(francais('à 14:32, Rennes 35000')).toBe('à 14:32, Rennes 35000');
  });

  it('s’applique à toute une question', () => {
    const { question } = trouver(parcourir(EXEMPLE, {}, CONTEXTE), 'nom') ?? {};
    expect(question?.titre).toBe('Comment vous appelez-vous\u202f?');
    expect(question?.pourquoi).toBe('Pour vous répondre\u202f: «\u202fmerci\u202f».');
    expect(question?.champs[1]?.libelle).toBe('L’autre nom');
    expect(question?.aide).toEqual({
      type: 'texte',
      titre: 'Quel nom\u202f?',
      paragraphes: ['Celui de l’acte.'],
    });
  });

  it('écrit les valeurs', () => {
    expect(enEuros(-1_500)).toMatch(/^[-−]1\u202f500\u202f€$/);
    expect(enKm(249.5)).toBe('249,5\u202fkm');
    expect(enDate('2006-09-01')).toBe('1er septembre 2006');
    expect(enDate('2026-11-21')).toBe('21 novembre 2026');
    expect(enOuiNon(true)).toBe('Oui');
    expect(enOuiNon(false)).toBe('Non');
  });
});
