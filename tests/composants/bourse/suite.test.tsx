import { describe, expect, it } from 'vitest';
import { AnneesSuivantes } from '@/components/metier/bourse/suite/AnneesSuivantes';
import type { Saisies } from '@/lib/parcours/simulateur';
import { projeterAnneeSuivante, regarderDroits } from '@/lib/parcours/simulateur/suite';
import { ETUDIANT, simulationDe } from '../../parcours/simulateur/etudiant';
import { arbreDe, entendu, liens, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

function page(saisies: Saisies = {}) {
  const simulation = simulationDe(saisies);
  return arbreDe(
    <AnneesSuivantes
      annee={simulation.bareme.annee}
      droits={regarderDroits(simulation)}
      projection={projeterAnneeSuivante(simulation)}
      direLesDroits="/simulateur/bourses-recues"
      direLaFratrie="/simulateur/enfants"
    />,
  );
}

const SITUATIONS: Readonly<Record<string, Saisies>> = {
  'un lycéen ordinaire': {},
  'un étudiant avec un frère qui étudie': ETUDIANT,
  'un enfant unique': { enfants: { nombre: '0', superieur: '0' } },
  'des revenus trop hauts': { 'avis-couple': { rbg: '900000' } },
  'sans l’avis': { 'avis-couple': { rbg: '', pasEncore: 'oui' } },
  'sans la distance': { trajet: { inconnu: 'oui' } },
  'sans le nombre de bourses': { ...ETUDIANT, 'bourses-recues': { inconnu: 'oui' } },
  'la dernière année': { ...ETUDIANT, niveau: { niveau: 'master_2' } },
  'cinq droits pris en licence': { ...ETUDIANT, 'bourses-recues': { total: '5', licence: '5' } },
  'une situation particulière': {
    ...ETUDIANT,
    difficultes: { difficulte: 'oui' },
    supplements: { cas: 'sportif' },
  },
  'une année ancienne': { annee: { annee: '2019-2020' }, naissance: { dateNaissance: '04/05/2001' } },
};

describe.each(Object.entries(SITUATIONS))('les années suivantes pour %s', (nom, saisies) => {
  it('tiennent les règles de toute page', () => {
    const arbre = page(saisies);
    tenirLesRegles(arbre);
    expect(titres(arbre), nom).toEqual([
      'h1 Les années suivantes',
      'h2 Vos droits à bourse',
      'h2 L’an prochain, si votre situation change',
    ]);
    expect(liens(arbre)[0]).toEqual(['Retour au résultat', '/simulateur/resultat']);
  });
});

describe('les droits', () => {
  it.each<[string, Saisies, string]>([
    [
      'aucun pris',
      {},
      'Vous n’en avez utilisé aucun\u202f: il vous en reste 7, dont 5 au plus avant la quatrième année.',
    ],
    [
      'un pris',
      ETUDIANT,
      'Vous en avez utilisé 1\u202f: il vous en reste 6, dont 4 au plus avant la quatrième année.',
    ],
    [
      'on ne sait pas',
      { ...ETUDIANT, 'bourses-recues': { inconnu: 'oui' } },
      'Nous ne savons pas combien d’années de bourse vous avez déjà eues.',
    ],
  ])('%s', (_, saisies, phrase) => {
    expect(entendu(page(saisies))).toContain(phrase);
  });

  it('mènent à la question qui manque', () => {
    const arbre = page({ ...ETUDIANT, 'bourses-recues': { inconnu: 'oui' } });
    expect(liens(arbre)).toContainEqual(['Répondre à cette question', '/simulateur/bourses-recues']);
    expect(liens(page()).map(([texte]) => texte)).not.toContain('Répondre à cette question');
  });

  it('vont jusqu’à la cinquième année, et disent ce qui reste', () => {
    const lignes = parNom(page(), 'tr').map(entendu);
    expect(lignes).toContainEqual(expect.stringMatching(/^2028-2029\s*3e année 3e 60 4$/));
    expect(entendu(page())).toContain('À la fin de la cinquième année, il vous resterait 2\u00a0droits');
  });

  it('disent quand il n’y en a plus', () => {
    const arbre = page({ ...ETUDIANT, 'bourses-recues': { total: '5', licence: '5' } });
    expect(entendu(arbre)).toContain(
      'En 2026-2027, vous n’auriez plus de droit pour une 2e année après le bac',
    );
  });

  it('disent que le Crous peut en ajouter', () => {
    expect(
      entendu(page({ ...ETUDIANT, difficultes: { difficulte: 'oui' }, supplements: { cas: 'sportif' } })),
    ).toMatch(/Crous/);
  });
});

describe('l’an prochain', () => {
  it('dit ce que change un frère ou une sœur, avec les montants du moteur', () => {
    const texte = entendu(page(ETUDIANT));
    expect(texte).toContain('Si rien ne change\u202f: échelon\u00a02, 3\u202f071\u202f€ par an.');
    expect(texte).toContain(
      'Si un frère ou une sœur commence des études supérieures\u202f: échelon\u00a03, 3\u202f828\u202f€ par an, avec 9\u00a0points au lieu de 7, soit 757\u202f€ de plus par an.',
    );
    expect(texte).toContain('soit 1\u202f617\u202f€ de moins par an.');
  });

  it('marque la ligne où rien ne change', () => {
    const lignes = parNom(page(ETUDIANT), 'tr').map(entendu);
    expect(lignes).toContain('Rien ne change 7 2 3\u202f071\u202f€');
    expect(lignes).toContain('13\u202f000\u00a0km ou plus 10 3 3\u202f828\u202f€');
  });

  it('dit quel barème calcule', () => {
    expect(entendu(page())).toContain(
      'Le barème de 2027-2028 n’existe pas encore, celui de 2026-2027 sert à ce calcul.',
    );
    expect(entendu(page({ annee: { annee: '2024-2025' } }))).toContain(
      'Le calcul est fait avec le barème de 2025-2026.',
    );
  });

  it('dit pourquoi la réponse resterait non', () => {
    expect(entendu(page({ 'avis-couple': { rbg: '900000' } }))).toMatch(
      /Si rien ne change\u202f: aucune bourse\. Le revenu brut global retenu/,
    );
  });

  it('ne suppose rien quand il manque une réponse', () => {
    const texte = entendu(page({ 'avis-couple': { rbg: '', pasEncore: 'oui' } }));
    expect(texte).toContain('Si rien ne change\u202f: réponse inconnue');
    expect(texte).not.toContain('de plus par an');
  });

  it('dit qu’il n’y en a pas après la cinquième année', () => {
    const arbre = page({ ...ETUDIANT, niveau: { niveau: 'master_2' } });
    expect(entendu(arbre)).toContain('Vous êtes en dernière année.');
  });
});
