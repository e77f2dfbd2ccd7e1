import { ECHELONS_2017 } from './2017-2018';
import { AIDES_2021 } from './aides';
import { POINTS_2023 } from './points';
import { REGLES_2021 } from './regles';
import type { Bareme, TableMontants } from './types';

/** Rows 0 to 17. In force since 2023-2024. */
export const PLAFONDS_2023 = [
  [35086, 23850, 19281, 17034, 14829, 12667, 7992, 265],
  [38966, 26500, 21423, 18921, 16472, 14077, 8872, 530],
  [42877, 29150, 23564, 20818, 18126, 15476, 9773, 795],
  [46767, 31800, 25705, 22716, 19758, 16875, 10653, 1060],
  [50668, 34450, 27846, 24603, 21412, 18285, 11533, 1325],
  [54569, 37111, 29998, 26500, 23066, 19695, 12434, 1590],
  [58459, 39761, 32139, 28376, 24709, 21105, 13324, 1855],
  [62360, 42411, 34280, 30274, 26352, 22514, 14215, 2120],
  [66261, 45061, 36422, 32171, 28005, 23914, 15094, 2385],
  [70151, 47700, 38563, 34058, 29648, 25323, 15985, 2650],
  [74052, 50361, 40704, 35955, 31291, 26733, 16865, 2915],
  [77952, 53011, 42835, 37853, 32955, 28132, 17755, 3180],
  [81843, 55650, 44976, 39739, 34588, 29542, 18645, 3445],
  [85743, 58300, 47117, 41637, 36231, 30952, 19525, 3710],
  [89634, 60971, 49269, 43513, 37895, 32362, 20426, 3975],
  [93545, 63611, 51410, 45410, 39538, 33772, 21317, 4240],
  [97435, 66261, 53551, 47308, 41170, 35181, 22196, 4505],
  [101347, 68911, 55692, 49195, 42824, 36581, 23087, 4770],
] as const;

export const MONTANTS_2023 = {
  annuel: [1454, 2163, 3071, 3828, 4587, 5212, 5506, 6335],
  mensuel: [145.4, 216.3, 307.1, 382.8, 458.7, 521.2, 550.6, 633.5],
  douzeMois: [1745, 2596, 3685, 4594, 5504, 6254, 6607, 7602],
} as const satisfies TableMontants;

/** Bourses 2023-2024: incomes of 2021. */
export const BAREME_2023 = {
  annee: '2023-2024',
  statut: 'publie',
  anneeRevenus: 2021,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 13 avril 2023 fixant les plafonds de ressources',
      reference: 'JORFTEXT000047483272',
      citation: 'arrêté du 13 avril 2023',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 13 avril 2023 fixant les taux',
      reference: 'JORFTEXT000047483284',
      citation: 'arrêté du 13 avril 2023',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 17 juillet 2023',
      reference: 'NOR ESRS2315208C, BO n° 29 du 20-7-2023',
      citation: 'circulaire du 17 juillet 2023',
      preuve: 'B',
    },
  ],
  notes: ['Chaque plafond est celui de 2022-2023 relevé de 6 %, arrondi à l’euro.'],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2023,
  montants: MONTANTS_2023,
  mensualites: 10,
  points: POINTS_2023,
  complementOutreMer: 30,
  regles: REGLES_2021,
  aides: AIDES_2021,
} as const satisfies Bareme;
