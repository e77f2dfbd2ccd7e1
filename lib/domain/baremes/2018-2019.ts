import { ECHELONS_2017, MONTANTS_2017, PLAFONDS_2017 } from './2017-2018';
import { AIDES_2017 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2017 } from './regles';
import type { Bareme } from './types';

/** Bourses 2018-2019: incomes of 2016. */
export const BAREME_2018 = {
  annee: '2018-2019',
  statut: 'publie',
  anneeRevenus: 2016,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 19 juillet 2018 fixant les plafonds de ressources',
      reference: 'NOR ESRS1816863A',
      citation: 'arrêté du 19 juillet 2018',
      preuve: 'C',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 19 juillet 2018 fixant les taux',
      reference: 'NOR ESRS1816861A',
      citation: 'arrêté du 19 juillet 2018',
      preuve: 'A',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire n° 2018-079 du 25 juin 2018',
      reference: 'BO 2018-079',
      citation: 'circulaire du 25 juin 2018',
      preuve: 'B',
    },
  ],
  notes: [
    'Plafonds déduits par encadrement (2017-2018 et 2020-2021 identiques), tableau de l’arrêté non relu.',
  ],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2017,
  montants: MONTANTS_2017,
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2017,
  aides: AIDES_2017,
} as const satisfies Bareme;
