import { describe, expect, it } from 'vitest';
import { ComparaisonDeVilles } from '@/components/metier/bourse/comparaison/ComparaisonDeVilles';
import { marcher, type Saisies, simuler } from '@/lib/parcours/simulateur';
import { estimerVoeu, lieuDeLaSimulation, type VoeuCompare } from '@/lib/parcours/simulateur/comparaison';
import { CONTEXTE, LYCEEN } from '../../parcours/simulateur/repondre';
import { arbreDe, entendu, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const action = async () => ({ etat: 'initial' }) as const;
const ville = (nom: string, km: number, outreMer = false): VoeuCompare => ({
  nom,
  km,
  outreMer,
  mesuree: true,
});
const BREST = ville('Brest 29200', 4);
const RENNES = ville('Rennes 35000', 212);
const REUNION = ville('Saint-Denis 97400', 9_350, true);
const RBG: Saisies = { 'avis-couple': { rbg: '37 111' } };

function page(villes: readonly VoeuCompare[], saisies: Saisies = RBG) {
  const marche = marcher({ ...LYCEEN, ...saisies }, CONTEXTE);
  const simulation = simuler(marche, CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  const lieu = lieuDeLaSimulation(simulation, marche.reponses);
  return arbreDe(
    <ComparaisonDeVilles
      annee={simulation.bareme.annee}
      reference={lieu && estimerVoeu(simulation, lieu)}
      villes={villes.map((v) => estimerVoeu(simulation, v))}
      domicile="Brest 29200"
      depart="parents"
      ajouter={action}
      retirer={villes.map(() => action)}
    />,
  );
}

const boutons = (arbre: ReturnType<typeof page>) => parNom(arbre, 'button').map(entendu);

describe('comparer des villes', () => {
  it.each([
    ['aucune', []],
    ['une', [RENNES]],
    ['deux fois la même', [RENNES, RENNES]],
    ['quatre', [BREST, RENNES, REUNION, ville('Liège', 612)]],
  ])('tient les règles de toute page avec %s', (_, villes) => {
    tenirLesRegles(page(villes), ['Rennes 35000', 'Liège']);
  });

  it('commence par demander la première, avec le domicile déjà tapé', () => {
    const arbre = page([]);
    expect(titres(arbre)).toEqual(['h1 Comparer des villes d’études', 'h2 La première ville']);
    expect(parAttribut(arbre, 'name', 'domicile')[0]?.attributs.value).toBe('Brest 29200');
    expect(boutons(arbre)).toEqual(['Ajouter cette ville']);
  });

  it('avec une ville, invite à en ajouter une autre', () => {
    expect(entendu(page([RENNES]))).toContain(
      'À Rennes 35000\u202f: échelon\u00a01, 2\u202f163\u202f€ par an. Ajoutez une autre ville pour comparer.',
    );
  });

  it('dit laquelle est la mieux payée, et ce que les autres ont de moins', () => {
    const texte = entendu(page([BREST, RENNES]));
    expect(texte).toContain(
      'La plus haute bourse est à Rennes 35000\u202f: échelon\u00a01, 2\u202f163\u202f€ par an.',
    );
    expect(texte).toContain(
      'À Brest 29200\u202f: échelon\u00a00\u00a0bis, 1\u202f454\u202f€ par an, soit 709\u202f€ de moins par an, avec 4\u00a0points au lieu de 5.',
    );
  });

  it('dit quand la distance ne change rien', () => {
    expect(entendu(page([RENNES, ville('Paris 75005', 505)]))).toContain(
      'Toutes ces villes donnent la même réponse\u202f: échelon\u00a01, 2\u202f163\u202f€ par an. La distance n’y change rien.',
    );
  });

  it('dit pourquoi c’est non partout', () => {
    const texte = entendu(page([BREST, RENNES], { 'avis-couple': { rbg: '900000' } }));
    expect(texte).toMatch(/la même réponse\u202f: aucune bourse\. Le revenu brut global retenu/);
  });

  it('montre la distance de la simulation en premier, et le complément d’outre-mer', () => {
    const arbre = page([REUNION]);
    const lignes = parNom(arbre, 'tr').map(entendu);
    expect(lignes[1]).toBe('Votre simulation120\u00a0km 5 1 2\u202f163\u202f€216,30\u202f€ par mois');
    expect(lignes[2]).toBe('Saint-Denis 974009\u202f350\u00a0km 7 1 2\u202f463\u202f€246,30\u202f€ par mois');
    expect(entendu(arbre)).toContain('le complément de 30\u202f€ par mois');
  });

  it('compte le complément dans la ligne de la simulation quand elle est outre-mer', () => {
    const arbre = page([RENNES], {
      ...RBG,
      situation: { cas: 'outre_mer' },
      'outre-mer': { famille: 'guadeloupe', etudes: 'guadeloupe', apres: 'non' },
    });
    expect(parNom(arbre, 'tr').map(entendu)[1]).toBe(
      'Votre simulation120\u00a0km 5 1 2\u202f463\u202f€246,30\u202f€ par mois',
    );
  });

  it('n’a pas de ligne de référence sans distance connue', () => {
    const arbre = page([RENNES], { ...RBG, trajet: { inconnu: 'oui' } });
    expect(entendu(arbre)).not.toContain('Votre simulation1');
  });

  it('à quatre, n’en propose pas une cinquième, et laisse retirer chacune', () => {
    const arbre = page([BREST, RENNES, REUNION, BREST]);
    expect(boutons(arbre)).toEqual([
      'Retirer Brest 29200',
      'Retirer Rennes 35000',
      'Retirer Saint-Denis 97400',
      'Retirer Brest 29200',
    ]);
    expect(entendu(arbre)).toContain('Vous comparez déjà quatre villes.');
  });
});
