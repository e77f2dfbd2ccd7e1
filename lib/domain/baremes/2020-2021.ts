import { ECHELONS_2017, PLAFONDS_2017 } from './2017-2018';
import { AIDES_2020 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2019 } from './regles';
import type { Bareme } from './types';

/** Bourses 2020-2021: incomes of 2018. */
export const BAREME_2020 = {
  annee: '2020-2021',
  statut: 'publie',
  anneeRevenus: 2018,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 22 juillet 2020 fixant les plafonds de ressources',
      reference: 'NOR ESRS2016543A, JORFTEXT000042170756',
      citation: 'arrêté du 22 juillet 2020',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 22 juillet 2020 fixant les taux',
      reference: 'NOR ESRS2015874A, JORFTEXT000042170743',
      citation: 'arrêté du 22 juillet 2020',
      preuve: 'A',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 8 juin 2020',
      reference: 'NOR ESRS2013435C',
      citation: 'circulaire du 8 juin 2020',
      preuve: 'B',
    },
  ],
  notes: [],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2017,
  montants: {
    annuel: [1032, 1707, 2571, 3292, 4015, 4610, 4889, 5679],
    mensuel: [103.2, 170.7, 257.1, 329.2, 401.5, 461, 488.9, 567.9],
    douzeMois: [1238, 2048, 3085, 3950, 4818, 5532, 5867, 6815],
  },
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2019,
  aides: AIDES_2020,
} as const satisfies Bareme;
