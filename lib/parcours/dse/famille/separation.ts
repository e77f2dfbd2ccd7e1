import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon, ligne } from '../textes';

/** FOY-5, FOY-6, FOY-7. */
export const separation = definirQuestion({
  id: 'separation',
  tache: 'parents',
  posee: ({ parents }) => parents?.situation === 'separes',
  poser: () => ({
    titre: 'Que prévoit la séparation de vos parents ?',
    pourquoi:
      'Quand un document officiel fixe une pension, seules comptent les ressources du parent dont vous dépendez.',
    champs: [
      champOuiNon('alternee', 'Êtes-vous en garde alternée chez vos deux parents ?'),
      champOuiNon(
        'pension',
        'Un document officiel oblige-t-il votre autre parent à verser une pension pour vous ?',
        'Répondez oui même si la pension n’est pas payée.',
      ),
    ],
    aide: aideTexte(
      'Quels documents ?',
      'Une décision de justice, un acte d’avocats déposé chez un notaire, ou un accord rendu exécutoire par la CAF.',
      'Un accord entre vos parents, même écrit, ne suffit pas.',
    ),
    schema: schemaDe({
      alternee: ouiNon('Répondez oui ou non : êtes-vous en garde alternée ?'),
      pension: ouiNon('Répondez oui ou non : un document officiel prévoit-il une pension ?'),
    }),
    recapituler: ({ alternee, pension }) => [
      ligne('Garde alternée', enOuiNon(alternee)),
      ligne('Pension fixée par un document officiel', enOuiNon(pension)),
    ],
  }),
});
