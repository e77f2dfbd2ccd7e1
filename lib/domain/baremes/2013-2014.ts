import { PLAFONDS_2017 } from './2017-2018';
import { AIDES_2012 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2017 } from './regles';
import type { Bareme, TableMontants } from './types';

/** Échelon 0 still exonerates alone, beside the new échelon 0bis, which pays, and the new échelon 7. */
export const ECHELONS_2013 = ['0', '0bis', '1', '2', '3', '4', '5', '6', '7'] as const;

/** Rows 0 to 17 of the column 0bis; the others are those of every year until 2022-2023 (domaine d.3). */
const PLAFONDS_0BIS = [
  26500, 29000, 31500, 34000, 36500, 39000, 41500, 44000, 46500, 49000, 51500, 54000, 56500, 59000, 61500,
  64000, 66500, 69000,
] as const;

export const PLAFONDS_2013 = PLAFONDS_2017.map(([zero, ...suivants], points) => [
  zero,
  PLAFONDS_0BIS[points] ?? zero,
  ...suivants,
]);

export const MONTANTS_2013 = {
  annuel: [0, 1000, 1653, 2490, 3190, 3889, 4465, 4735, 5500],
  mensuel: [0, 100, 165.3, 249, 319, 388.9, 446.5, 473.5, 550],
  douzeMois: null,
} as const satisfies TableMontants;

/** Bourses 2013-2014: incomes of 2011. */
export const BAREME_2013 = {
  annee: '2013-2014',
  statut: 'publie',
  anneeRevenus: 2011,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 6 août 2013 fixant les plafonds de ressources',
      reference: 'NOR ESRS1318823A',
      citation: 'arrêté du 6 août 2013',
      preuve: 'A',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 30 août 2013 fixant les taux (daté du 6 août 2013 par d’autres textes)',
      reference: 'Valeurs de service-public.fr, 2013-2014',
      citation: 'arrêté du 30 août 2013',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire n° 2013-0011 du 18 juillet 2013',
      reference: 'Circulaire n° 2013-0011',
      citation: 'circulaire du 18 juillet 2013',
      preuve: 'B',
    },
  ],
  notes: [
    'L’échelon 0 exonère des droits d’inscription sans rien verser ; l’échelon 0 bis est versé et a ses propres plafonds.',
    'Total sur douze mois non retrouvé.',
  ],
  echelons: ECHELONS_2013,
  plafonds: PLAFONDS_2013,
  montants: MONTANTS_2013,
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2017,
  aides: AIDES_2012,
} as const satisfies Bareme;
