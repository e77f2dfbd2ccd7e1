import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon, ligne } from '../textes';
import { parentsConsideres } from './autonomie';

/** DIM-1, DIM-4: the door to more recent incomes, and to a deposit after 31 December. */
export const baisseRevenus = definirQuestion({
  id: 'baisse-revenus',
  tache: 'ressources',
  poser: ({ reponses, contexte: { anneeRevenus } }) => ({
    titre: parentsConsideres(reponses)
      ? `Un événement a-t-il fait baisser durablement les revenus de votre famille depuis ${anneeRevenus} ?`
      : `Un événement a-t-il fait baisser durablement vos revenus depuis ${anneeRevenus} ?`,
    pourquoi: `Le Crous peut alors regarder des revenus plus récents que ceux de ${anneeRevenus}.`,
    champs: [champOuiNon('baisse', 'Des revenus en baisse durable')],
    aide: aideTexte(
      'Quels événements ?',
      'Chômage, maladie, décès, retraite, divorce ou séparation, dissolution d’un Pacs, congé parental, temps partiel, mise en disponibilité, liquidation d’une entreprise, catastrophe naturelle.',
      'Une baisse de quelques mois ne compte pas.',
    ),
    schema: schemaDe({ baisse: ouiNon('Répondez oui ou non : les revenus ont-ils baissé durablement ?') }),
    recapituler: ({ baisse }) => [
      ligne(`Revenus en baisse durable depuis ${anneeRevenus}`, enOuiNon(baisse)),
    ],
  }),
});
