import type { Notion } from './types';

/** The words that are read on the tax notice. */
export const NOTIONS_DES_IMPOTS: readonly Notion[] = [
  {
    cle: 'avis-d-impot',
    terme: 'Avis d’impôt',
    phrase:
      'C’est le document que les impôts envoient chaque été à une famille, même quand elle n’a rien à payer.',
    ou: 'Vos parents le trouvent dans leur espace sur le site des impôts, à la rubrique « Documents ». Il faut l’avis entier, pas le « justificatif d’impôt ».',
  },
  {
    cle: 'annee-des-revenus',
    terme: 'Année des revenus',
    phrase: ({ annee, anneeRevenus }) =>
      `Ce sont les revenus de l’avant-dernière année avant la demande : ceux de ${anneeRevenus} pour une bourse en ${annee}.`,
    ou: ({ anneeRevenus }) =>
      `En haut de l’avis reçu en ${anneeRevenus + 1} : « revenus de ${anneeRevenus} ».`,
    ligne: 'annee',
  },
  {
    cle: 'revenu-brut-global',
    terme: 'Revenu brut global',
    phrase:
      'C’est tout ce qu’une famille a gagné dans l’année, avant de retirer les charges comme une pension versée : la bourse se calcule sur ce montant.',
    ou: 'Dans le détail des revenus, à la ligne « Revenu brut global ». S’il y est écrit « Déficit brut global », mettez un signe moins.',
    ligne: 'revenu-brut-global',
  },
  {
    cle: 'revenu-fiscal-de-reference',
    terme: 'Revenu fiscal de référence',
    phrase: 'C’est un autre montant, qui sert à d’autres aides et jamais à la bourse.',
    ou: 'Plus bas que le revenu brut global, et souvent plus petit. Ce n’est pas lui qu’il faut recopier.',
    ligne: 'revenu-fiscal-de-reference',
  },
  {
    cle: 'foyer-fiscal',
    terme: 'Foyer fiscal',
    phrase:
      'Ce sont toutes les personnes inscrites sur un même avis d’impôt : par exemple deux parents mariés et leurs enfants à charge.',
    ou: 'Les noms sont en haut de l’avis, et le cadre « Situation du foyer » dit qui le compose.',
    ligne: 'situation',
  },
  {
    cle: 'enfant-a-charge',
    terme: 'Enfant à charge',
    phrase:
      'C’est un enfant compté sur l’avis d’impôt de vos parents : chacun donne des points, davantage s’il fait des études supérieures, et vous ne vous comptez pas.',
    ou: 'Dans le cadre « Situation du foyer », à la ligne « Personnes à charge ». Si vous y êtes, retirez-vous.',
    ligne: 'personnes-a-charge',
  },
  {
    cle: 'parent-isole',
    terme: 'Lettre T, parent isolé',
    phrase: 'La lettre T dit qu’un parent vit seul et élève seul ses enfants.',
    ou: 'Dans le cadre « Situation du foyer », à côté de la situation de famille.',
    ligne: 'lettre-t',
  },
];
