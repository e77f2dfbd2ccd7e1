import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARCOURS_DSE } from '@/lib/parcours/dse';
import { type Brouillon, questionsDe, statutDesTaches, tachesDe, valider } from '@/lib/parcours/moteur';
import { PERSONAS } from '@/prisma/personas';
import { contextePour, ouvrir, remplir, remplirPour } from './guichet';
import { SCENARIOS } from './scenarios';

const QUESTIONS = PARCOURS_DSE.questions.flatMap(questionsDe);
const passages = [
  ...PERSONAS.map((persona) => remplir(persona.saisies, contextePour(persona))),
  ...Object.values(SCENARIOS).map(remplirPour),
];

describe('le chemin du DSE', () => {
  it('range chaque question dans une tâche qui existe', () => {
    const taches = tachesDe(PARCOURS_DSE).map(({ id }) => id);
    for (const { tache } of QUESTIONS) expect(taches).toContain(tache);
  });

  it('ne fait attendre une tâche que par des tâches qui la précèdent', () => {
    const vues: string[] = [];
    for (const { id, attend = [] } of tachesDe(PARCOURS_DSE)) {
      for (const attendue of attend) expect(vues).toContain(attendue);
      vues.push(id);
    }
  });

  it('suit l’ordre des tâches', () => {
    const ordre = tachesDe(PARCOURS_DSE).map(({ id }) => id);
    const rangs = QUESTIONS.map(({ tache }) => ordre.indexOf(tache));
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
  });

  it('passe par chaque question pour au moins une personne', () => {
    const posees = new Set(
      passages.flatMap(({ marche }) =>
        marche.etapes.map(({ question }) => question.cle.replace(/-\d+$/, '')),
      ),
    );
    expect(QUESTIONS.filter(({ id }) => !posees.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries(SCENARIOS))('va jusqu’au bout pour %s', (_, saisies) => {
    const { arret, erreurs, marche } = remplirPour(saisies);
    expect(erreurs).toEqual([]);
    expect(arret).toBeNull();
    expect(statutDesTaches(PARCOURS_DSE, marche).at(-1)?.statut).toBe('a_faire');
  });

  it('dit « vous » dans des titres qui sont des questions', () => {
    for (const { marche } of passages)
      for (const { question } of marche.etapes) {
        expect(question.titre).toMatch(/\u202f\?$/u);
        expect(question.champs.length).toBeGreaterThan(0);
        expect(question.champs.length).toBeLessThanOrEqual(4);
      }
  });

  it('donne un libellé différent à chaque champ d’une page', () => {
    for (const { marche } of passages)
      for (const { question } of marche.etapes) {
        const libelles = question.champs.map(({ libelle }) => libelle);
        expect(new Set(libelles).size).toBe(libelles.length);
      }
  });
});

describe('une page envoyée vide', () => {
  const MOTS = /invalide|incorrect|erreur|obligatoire|requis/i;
  const ouvertes = new Map(
    passages.flatMap(({ marche }) => marche.etapes.map(({ question }) => [question.cle, question] as const)),
  );

  it.each([...ouvertes.values()].map((question) => [question.cle, question] as const))(
    '« %s » dit la forme qui convient, en une phrase par champ',
    (_, question) => {
      const lue = valider(question, { ...question.ajouts });
      expect(lue.ok).toBe(false);
      const champs = question.champs.map(({ nom }) => nom);
      for (const { champ, message } of lue.ok ? [] : lue.refus) {
        expect(champs).toContain(champ);
        expect(message).toMatch(/^\p{Lu}/u);
        expect(message).not.toMatch(MOTS);
        expect(message).not.toMatch(/[^\u202f][?!:;»]|«[^\u202f]/u);
      }
    },
  );
});

describe('quel que soit le brouillon du DSE', () => {
  const connues = PERSONAS.flatMap(({ saisies }) => Object.entries(saisies));
  const cles = [...new Set([...connues.map(([cle]) => cle), 'voeu-3', 'enfant-15', 'inconnue'])];
  const noms = [...new Set(connues.flatMap(([, saisie]) => Object.keys(saisie))), 'communeCode', 'paire'];
  const tapes = [...new Set(connues.flatMap(([, saisie]) => Object.values(saisie)))];
  const texte = fc.oneof(fc.constantFrom(...tapes), fc.string(), fc.constantFrom('15', '4', '-1', '35238'));
  const saisie = fc.oneof(
    fc.constantFrom(...connues.map(([, connue]) => connue)),
    fc.dictionary(fc.constantFrom(...noms), texte, { maxKeys: 5 }),
  );
  const entrees = fc.record({
    saisie,
    confirmee: fc.boolean(),
    version: fc.nat(),
    le: fc.constant('2026-11-21T10:00:00.000Z'),
  });
  const brouillons: fc.Arbitrary<Brouillon> = fc.dictionary(fc.constantFrom(...cles), entrees, {
    maxKeys: 40,
  });

  it('la marche se termine, sans boucle ni exception, et les statuts se calculent', () => {
    fc.assert(
      fc.property(brouillons, (brouillon) => {
        const { marche } = ouvrir(brouillon);
        const passees = marche.etapes.map(({ question }) => question.cle);
        expect(new Set(passees).size).toBe(passees.length);
        expect(statutDesTaches(PARCOURS_DSE, marche).at(-1)?.id).toBe('depot');
      }),
      { numRuns: 200 },
    );
  });
});
