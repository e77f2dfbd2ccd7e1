import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

/** FOY-5 and FOY-6, for a single parent whom neither letter T nor the CAF declares so. */
export const pensionIsole = definirQuestion({
  id: 'pension-isole',
  tache: 'parents',
  posee: ({ parents, 'parent-isole': isole }) =>
    parents?.situation === 'isole' && (isole?.titres.includes('aucun') ?? false),
  poser: () => ({
    titre: 'Votre autre parent doit-il verser une pension pour vous ?',
    pourquoi:
      'Sans lettre T ni aide de la CAF, seul un document officiel permet de ne pas compter ses ressources.',
    champs: [
      champOuiNon(
        'pension',
        'Un document officiel l’oblige à verser une pension',
        'Une décision de justice, un acte d’avocats déposé chez un notaire ou un accord rendu exécutoire par la CAF.',
      ),
    ],
    schema: schemaDe({
      pension: ouiNon('Répondez oui ou non : un document officiel prévoit-il une pension ?'),
    }),
    recapituler: ({ pension }) => [ligne('Pension fixée par un document officiel', enOuiNon(pension))],
  }),
});
