import { ECHELONS_2017, PLAFONDS_2017 } from './2017-2018';
import { AIDES_2019 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2019 } from './regles';
import type { Bareme } from './types';

/** Bourses 2019-2020: incomes of 2017. */
export const BAREME_2019 = {
  annee: '2019-2020',
  statut: 'publie',
  anneeRevenus: 2017,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté fixant les plafonds de ressources, JO du 1er août 2019',
      reference: 'JO du 1-8-2019',
      citation: 'arrêté publié au JO du 1er août 2019',
      preuve: 'C',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 15 juillet 2019 fixant les taux',
      reference: 'JORFTEXT000038858708',
      citation: 'arrêté du 15 juillet 2019',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire n° 2019-096 du 18 juin 2019',
      reference: 'NOR ESRS1916927C',
      citation: 'circulaire du 18 juin 2019',
      preuve: 'B',
    },
  ],
  notes: [
    'Plafonds déduits par encadrement (2017-2018 et 2020-2021 identiques), tableau non relu.',
    'Totaux sur 12 mois calculés (montant annuel × 1,2, arrondi), non relus dans l’arrêté.',
  ],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2017,
  montants: {
    annuel: [1020, 1687, 2541, 3253, 3967, 4555, 4831, 5612],
    mensuel: [102, 168.7, 254.1, 325.3, 396.7, 455.5, 483.1, 561.2],
    douzeMois: [1224, 2024, 3049, 3904, 4760, 5466, 5797, 6734],
  },
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2019,
  aides: AIDES_2019,
} as const satisfies Bareme;
