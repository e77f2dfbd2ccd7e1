import { ECHELONS_2017, PLAFONDS_2017 } from './2017-2018';
import { AIDES_2021 } from './aides';
import { POINTS_2022 } from './points';
import { REGLES_2021 } from './regles';
import type { Bareme } from './types';

/** Bourses 2022-2023: incomes of 2020. */
export const BAREME_2022 = {
  annee: '2022-2023',
  statut: 'publie',
  anneeRevenus: 2020,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 18 juillet 2022 fixant les plafonds de ressources',
      reference: 'JORFTEXT000046096036',
      citation: 'arrêté du 18 juillet 2022',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 18 juillet 2022 fixant les taux',
      reference: 'JORFTEXT000046096018',
      citation: 'arrêté du 18 juillet 2022',
      preuve: 'A',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 24 mars 2022',
      reference: 'NOR ESRS2209377C',
      citation: 'circulaire du 24 mars 2022',
      preuve: 'B',
    },
  ],
  notes: ['Les seuils de 3 500 et 13 000 km existent depuis la rentrée 2022.'],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2017,
  montants: {
    annuel: [1084, 1793, 2701, 3458, 4217, 4842, 5136, 5965],
    mensuel: [108.4, 179.3, 270.1, 345.8, 421.7, 484.2, 513.6, 596.5],
    douzeMois: [1301, 2152, 3241, 4150, 5060, 5810, 6163, 7158],
  },
  mensualites: 10,
  points: POINTS_2022,
  complementOutreMer: null,
  regles: REGLES_2021,
  aides: AIDES_2021,
} as const satisfies Bareme;
