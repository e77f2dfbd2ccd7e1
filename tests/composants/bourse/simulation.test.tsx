import { describe, expect, it } from 'vitest';
import { NoteImprimee } from '@/components/metier/bourse/simulation/NoteImprimee';
import { PremierMois } from '@/components/metier/bourse/simulation/PremierMois';
import { ReponseSimulation } from '@/components/metier/bourse/simulation/ReponseSimulation';
import { ResultatSimulation } from '@/components/metier/bourse/simulation/ResultatSimulation';
import { Suite } from '@/components/metier/bourse/simulation/Suite';
import { campagneCourante } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { marcher, type Saisies, simuler } from '@/lib/parcours/simulateur';
import { LYCEEN } from '../../parcours/simulateur/repondre';
import { arbreDe, entendu, liens, parNom, titres } from '../outillage/arbre';
import { evaluer, foyer } from '../outillage/dossiers';
import { tenirLesRegles } from '../outillage/regles';

const recommencer = async () => ({ etat: 'initial' }) as const;

function page(saisies: Saisies, aujourdhui: DateCivile = '2026-11-21') {
  const marche = marcher({ ...LYCEEN, ...saisies }, { aujourdhui });
  const simulation = simuler(marche, { aujourdhui });
  if (!simulation) throw new Error('simulation inachevée');
  return arbreDe(<ResultatSimulation {...{ marche, simulation, aujourdhui, recommencer }} />);
}

const PUBLIC: Readonly<Record<string, Saisies>> = {
  'un lycéen ordinaire': {},
  'sans revenu': { 'avis-couple': { rbg: '0' } },
  'un déficit': { 'avis-couple': { rbg: '-12 000' } },
  'un revenu très haut': { 'avis-couple': { rbg: '10 000 000' } },
  'un apprenti': { formation: { lieu: 'public', rythme: 'apprentissage' } },
  'à l’étranger': {
    formation: { lieu: 'etranger', rythme: 'plein' },
    'formation-etranger': { pays: 'conseil_europe', secteur: 'public' },
  },
  'rien de sûr': {
    formation: { lieu: 'jnsp', rythme: 'jnsp' },
    nationalite: { groupe: 'jnsp' },
    parents: { situation: 'jnsp' },
    trajet: { inconnu: 'oui' },
  },
  'un orphelin': {
    situation: { cas: 'enfance' },
    enfance: { enfance: 'orphelin' },
    'avis-etudiant': { rbg: '0' },
  },
  'des parents séparés': {
    parents: { situation: 'separes' },
    separation: { alternee: 'oui', pension: 'non' },
    'nouveau-couple': { couple: 'non' },
    'avis-parent': { rbg: '15000' },
    'avis-autre-parent': { rbg: '20000' },
  },
  'une année ancienne': { annee: { annee: '2019-2020' } },
};

describe.each(Object.entries(PUBLIC))('le résultat pour %s', (_, saisies) => {
  it('tient les règles de toute page, avec un seul h1 qui est la réponse', () => {
    const arbre = page(saisies);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toMatch(/^h1 /);
    expect(titres(arbre).at(-1)).toBe('h2 Vos réponses');
  });

  it('relit chaque réponse et mène à sa page', () => {
    const arbre = page(saisies);
    const { etapes } = marcher({ ...LYCEEN, ...saisies }, { aujourdhui: '2026-11-21' });
    expect(liens(arbre).filter(([texte]) => texte.startsWith('Modifier'))).toEqual(
      etapes.map(({ question }) => [`Modifier\u202f: ${question.titre}`, `/simulateur/${question.cle}`]),
    );
  });
});

describe('la réponse', () => {
  const dire = (resultat: ReturnType<typeof evaluer>, aDonner = 0) =>
    entendu(arbreDe(<ReponseSimulation {...{ resultat, aDonner }} aussi="CVEC offerte" />));

  it.each([
    ['accordée', dire(evaluer()), /^Votre échelon estimé\u202f: 1 par an 2\u202f163\u202f€/],
    ['refusée', dire(evaluer(foyer(140_000))), /^D’après vos réponses, vous n’auriez pas de bourse/],
    ['estimée', dire(evaluer({ nationalite: {} }), 1), /^Votre échelon, sous réserve\u202f: 1/],
    ['à une réponse près', dire(evaluer(foyer(undefined)), 1), /^Il nous manque une réponse pour conclure/],
    ['à deux réponses près', dire(evaluer(foyer(undefined)), 2), /^Il nous manque 2 réponses pour conclure/],
    ['au Crous', dire(evaluer(foyer(undefined)), 0), /^Le Crous doit examiner votre situation/],
  ])('%s', (_, texte, attendu) => {
    expect(texte).toMatch(attendu);
  });
});

describe('la note d’une page imprimée', () => {
  it('dit le jour de la simulation, et ce qu’elle n’est pas ; le papier seul la montre', () => {
    const arbre = arbreDe(<NoteImprimee aujourdhui="2026-11-21" />);
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toMatch(/simulation de bourse du 21\u00a0novembre 2026.*n’engage pas le Crous\.$/);
    expect(parNom(arbre, 'p')[0]?.attributs.class).toMatch(/(^| )hidden .*print:block/);
  });
});

describe('le premier mois payé', () => {
  const campagne = campagneCourante('2026-11-21');

  it.each<[DateCivile, string]>([
    ['2026-03-02', ''],
    ['2026-10-31', ''],
    [
      '2026-11-01',
      'Un dossier complet aujourd’hui serait payé à partir de décembre 2026, soit 7\u00a0mensualités.',
    ],
    [
      '2026-11-30',
      'Un dossier complet aujourd’hui serait payé à partir de décembre 2026, soit 7\u00a0mensualités.',
    ],
    [
      '2026-12-31',
      'Un dossier complet aujourd’hui serait payé à partir de janvier 2027, soit 6\u00a0mensualités.',
    ],
    ['2027-01-01', 'La campagne 2026-2027 est close. Un dossier n’y est plus reçu, sauf exception.'],
    ['2027-09-01', 'La campagne 2026-2027 est close. Un dossier n’y est plus reçu, sauf exception.'],
  ])('le %s : « %s »', (aujourdhui, attendu) => {
    expect(entendu(arbreDe(<PremierMois {...{ campagne, aujourdhui }} />))).toBe(attendu);
  });
});

describe('la suite d’une simulation', () => {
  it.each([
    ['/dse/2026-2027/reprendre', ['Reprendre ces réponses dans mon dossier']],
    [undefined, []],
  ])('vers %s', (reprendre, attendus) => {
    const arbre = arbreDe(<Suite {...{ reprendre, recommencer }} />);
    tenirLesRegles(arbre);
    expect(liens(arbre).map(([texte]) => texte)).toEqual([
      ...attendus,
      'Regarder les années suivantes',
      'Comparer des villes d’études',
      'Partager ce résultat',
      'Comprendre les mots de cette page',
    ]);
    expect(parNom(arbre, 'button').map((b) => [entendu(b), b.attributs.type])).toEqual([
      ['Imprimer', 'button'],
      ['Recommencer', 'submit'],
    ]);
  });
});
