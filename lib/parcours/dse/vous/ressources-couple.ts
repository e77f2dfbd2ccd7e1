import { enEuros, euros, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

export const ressourcesCouple = definirQuestion({
  id: 'ressources-couple',
  tache: 'identite',
  posee: ({ 'situation-familiale': famille, 'declaration-impots': declaration }) =>
    famille !== undefined && famille.statut !== 'celibataire' && declaration?.separee === true,
  poser: () => ({
    titre: 'Quelles sont les ressources de votre couple chaque mois ?',
    pourquoi:
      'Quand elles suffisent pour vivre, la bourse dépend de vos ressources et non de celles de vos parents.',
    champs: [
      {
        type: 'euros',
        nom: 'mensuel',
        libelle: 'Ressources nettes de votre couple, par mois',
        aide: 'Salaires, indemnités et pensions des deux personnes, sans les centimes.',
      },
    ],
    schema: schemaDe({
      mensuel: euros('Indiquez les ressources mensuelles de votre couple, par exemple 1500', 0),
    }),
    recapituler: ({ mensuel }) => [ligne('Ressources mensuelles nettes du couple', enEuros(mensuel))],
  }),
});
