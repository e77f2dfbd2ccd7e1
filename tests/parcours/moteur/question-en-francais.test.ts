import { describe, expect, it } from 'vitest';
import { succes } from '@/lib/domain/noyau/resultat';
import {
  autrement,
  definisseur,
  type QuestionPosee,
  type Saisie,
  schemaDe,
  schemaQuiLit,
} from '@/lib/parcours/moteur';

const FINE = '\u202f';

interface Carte {
  chat: { readonly nom: string };
}

const nom = (brut: Saisie[string] | undefined) => succes(String(brut ?? ''));
let lectures = 0;

const chat = definisseur<Carte, null>()({
  id: 'chat',
  tache: 'animaux',
  poser: () => ({
    get titre() {
      lectures += 1;
      return "Comment s'appelle votre chat ?";
    },
    pourquoi: 'Pour son carnet : il le demande.',
    champs: [
      { type: 'texte', nom: 'nom', libelle: "Nom de l'animal", aide: 'Par exemple « Mia »' },
      {
        type: 'choix',
        nom: 'age',
        libelle: 'Age',
        options: [{ valeur: '1', libelle: 'Un an !', aide: 'Ou 1 000 !' }],
      },
    ],
    aide: { type: 'texte', titre: 'Et après ?', paragraphes: ["C'est tout !"] },
    initiale: { nom: 'Mia' },
    ajouts: { espece: 'chat' },
    schema: schemaDe({ nom }),
    recapituler: (valeur) => [{ libelle: "Nom de l'animal", valeur: valeur.nom }],
  }),
});

const posee = (): QuestionPosee => chat.poser({ reponses: {}, rang: 1, contexte: null });

describe('une question posée', () => {
  it('est en français dans chacun de ses textes', () => {
    const question = posee();
    expect(question.titre).toBe(`Comment s’appelle votre chat${FINE}?`);
    expect(question.pourquoi).toBe(`Pour son carnet${FINE}: il le demande.`);
    expect(question.champs[0]).toMatchObject({
      libelle: 'Nom de l’animal',
      aide: `Par exemple «${FINE}Mia${FINE}»`,
    });
    expect(question.champs[1]).toMatchObject({
      options: [{ libelle: `Un an${FINE}!`, aide: `Ou 1${FINE}000${FINE}!` }],
    });
    expect(question.aide).toEqual({
      type: 'texte',
      titre: `Et après${FINE}?`,
      paragraphes: [`C’est tout${FINE}!`],
    });
  });

  it('garde ce que sa définition donne', () => {
    const question = posee();
    expect(question).toMatchObject({ cle: 'chat', tache: 'animaux' });
    expect(question.initiale).toEqual({ nom: 'Mia' });
    expect(question.ajouts).toEqual({ espece: 'chat' });
    expect(question.mots).toBeUndefined();
    expect(question.recapituler({ nom: "L'Ours" })).toEqual([
      { libelle: 'Nom de l’animal', valeur: "L'Ours" },
    ]);
  });

  it('ne lit ses textes que quand on les demande', () => {
    lectures = 0;
    const question = posee();
    expect(question.schema.safeParse({ nom: 'Mia' }).success).toBe(true);
    expect(lectures).toBe(0);
    expect(question.titre).not.toBe('');
    expect(lectures).toBe(1);
  });
});

describe('un schéma qui lit', () => {
  const pair = schemaQuiLit((saisie, refuser) => {
    const nombre = Number(saisie.nombre);
    if (nombre % 2 !== 0) refuser({ champ: 'nombre', message: 'Donnez un nombre pair' });
    return nombre;
  });

  it('donne la valeur lue', () => {
    expect(pair.parse({ nombre: '4' })).toBe(4);
  });

  it('refuse par champ', () => {
    expect(pair.safeParse({ nombre: '3' }).error?.issues).toMatchObject([
      { path: ['nombre'], message: 'Donnez un nombre pair' },
    ]);
  });

  it.each([undefined, null, 'nombre=4', 4])('refuse ce qui n’est pas une saisie : %s', (recu) => {
    expect(pair.safeParse(recu).success).toBe(false);
  });
});

describe('une question autrement', () => {
  it('change ce qu’on lui change, et garde le reste', () => {
    const autre = autrement(posee(), { tache: 'ailleurs', titre: 'Et votre chien ?' });
    expect(autre).toMatchObject({ tache: 'ailleurs', titre: 'Et votre chien ?' });
    expect(autre.cle).toBe('chat');
    expect(autre.pourquoi).toBe(`Pour son carnet${FINE}: il le demande.`);
    expect(autre.recapituler({ nom: 'Mia' })).toHaveLength(1);
  });

  it('se change encore', () => {
    const autre = autrement(autrement(posee(), { tache: 'ailleurs' }), { champs: [] });
    expect(autre.champs).toEqual([]);
    expect(autre.tache).toBe('ailleurs');
    expect(autre.titre).toContain('chat');
  });

  it('ne lit pas non plus ses textes avant qu’on les demande', () => {
    lectures = 0;
    const autre = autrement(posee(), { tache: 'ailleurs' });
    expect(autre.schema.safeParse({ nom: 'Mia' }).success).toBe(true);
    expect(lectures).toBe(0);
  });
});
