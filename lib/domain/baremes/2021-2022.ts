import { ECHELONS_2017, PLAFONDS_2017 } from './2017-2018';
import { AIDES_2021 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2021 } from './regles';
import type { Bareme } from './types';

/** Bourses 2021-2022: incomes of 2019. */
export const BAREME_2021 = {
  annee: '2021-2022',
  statut: 'publie',
  anneeRevenus: 2019,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 16 juillet 2021 fixant les plafonds de ressources',
      reference: 'JORFTEXT000043868508',
      citation: 'arrêté du 16 juillet 2021',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 27 juillet 2021 fixant les taux',
      reference: 'JORFTEXT000043868543',
      citation: 'arrêté du 27 juillet 2021',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 23 juin 2021',
      reference: 'NOR ESRS2117943C',
      citation: 'circulaire du 23 juin 2021',
      preuve: 'B',
    },
  ],
  notes: ['Totaux sur 12 mois des échelons 6 et 7 calculés, non relus dans l’arrêté.'],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2017,
  montants: {
    annuel: [1042, 1724, 2597, 3325, 4055, 4656, 4938, 5736],
    mensuel: [104.2, 172.4, 259.7, 332.5, 405.5, 465.6, 493.8, 573.6],
    douzeMois: [1250, 2069, 3116, 3990, 4866, 5587, 5926, 6883],
  },
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2021,
  aides: AIDES_2021,
} as const satisfies Bareme;
