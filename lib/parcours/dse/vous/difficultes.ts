import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon, ligne } from '../textes';

/** DRS-1 to DRS-8: each opens rights that only the Crous can grant. */
export const difficultes = definirQuestion({
  id: 'difficultes',
  tache: 'identite',
  posee: ({ 'premiere-demande': demande }) => demande?.premiere === false,
  poser: () => ({
    titre: 'Un événement a-t-il allongé vos études ?',
    pourquoi: 'Certains événements ouvrent des années de bourse en plus. Le Crous les examine une à une.',
    champs: [champOuiNon('difficulte', 'Un événement a allongé mes études')],
    aide: aideTexte(
      'Quels événements ?',
      'Un décès dans la famille, une maternité, un problème de santé grave, une année non validée après un service civique ou un volontariat.',
      'Un contrat de réussite pédagogique, des études de médecine, d’odontologie ou de pharmacie, un handicap reconnu, le sport de haut niveau, un stage obligatoire, une année d’échange à l’étranger.',
      'Répondez oui seulement si vous demandez une année de bourse en plus.',
    ),
    schema: schemaDe({
      difficulte: ouiNon('Répondez oui ou non : un événement a-t-il allongé vos études ?'),
    }),
    recapituler: ({ difficulte }) => [ligne('Événement qui a allongé vos études', enOuiNon(difficulte))],
  }),
});
