import { listerBaremes } from '@/lib/domain/baremes';
import { choix, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';

/** Every year whose table is known, the most recent first: a new one is offered as soon as it exists. */
const ANNEES = listerBaremes().map(({ annee, statut }) => ({
  valeur: annee,
  libelle: statut === 'provisoire' ? `${annee} (barème provisoire)` : annee,
}));

export const annee = definirQuestion({
  id: 'annee',
  tache: 'etudes',
  poser: () => ({
    titre: 'Pour quelle année universitaire ?',
    pourquoi: 'Les plafonds de ressources et les montants sont fixés année par année.',
    champs: [{ type: 'liste', nom: 'annee', libelle: 'Année universitaire', options: ANNEES }],
    initiale: { annee: ANNEES[0]?.valeur ?? '' },
    schema: schemaDe({ annee: choix(ANNEES, 'Choisissez une année dans la liste') }),
    recapituler: (valeur) => [{ libelle: 'Année universitaire', valeur: valeur.annee }],
  }),
});
