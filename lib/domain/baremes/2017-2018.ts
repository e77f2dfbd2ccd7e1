import { AIDES_2017 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2017 } from './regles';
import type { Bareme, TableMontants } from './types';

/** Columns since échelon 0 was merged into 0bis. */
export const ECHELONS_2017 = ['0bis', '1', '2', '3', '4', '5', '6', '7'] as const;

/** Rows 0 to 17. In force from 2017-2018 to 2022-2023. */
export const PLAFONDS_2017 = [
  [33100, 22500, 18190, 16070, 13990, 11950, 7540, 250],
  [36760, 25000, 20210, 17850, 15540, 13280, 8370, 500],
  [40450, 27500, 22230, 19640, 17100, 14600, 9220, 750],
  [44120, 30000, 24250, 21430, 18640, 15920, 10050, 1000],
  [47800, 32500, 26270, 23210, 20200, 17250, 10880, 1250],
  [51480, 35010, 28300, 25000, 21760, 18580, 11730, 1500],
  [55150, 37510, 30320, 26770, 23310, 19910, 12570, 1750],
  [58830, 40010, 32340, 28560, 24860, 21240, 13410, 2000],
  [62510, 42510, 34360, 30350, 26420, 22560, 14240, 2250],
  [66180, 45000, 36380, 32130, 27970, 23890, 15080, 2500],
  [69860, 47510, 38400, 33920, 29520, 25220, 15910, 2750],
  [73540, 50010, 40410, 35710, 31090, 26540, 16750, 3000],
  [77210, 52500, 42430, 37490, 32630, 27870, 17590, 3250],
  [80890, 55000, 44450, 39280, 34180, 29200, 18420, 3500],
  [84560, 57520, 46480, 41050, 35750, 30530, 19270, 3750],
  [88250, 60010, 48500, 42840, 37300, 31860, 20110, 4000],
  [91920, 62510, 50520, 44630, 38840, 33190, 20940, 4250],
  [95610, 65010, 52540, 46410, 40400, 34510, 21780, 4500],
] as const;

export const MONTANTS_2017 = {
  annuel: [1009, 1669, 2513, 3218, 3924, 4505, 4778, 5551],
  mensuel: [100.9, 166.9, 251.3, 321.8, 392.4, 450.5, 477.8, 555.1],
  douzeMois: [1211, 2003, 3016, 3862, 4709, 5406, 5734, 6661],
} as const satisfies TableMontants;

/** Bourses 2017-2018: incomes of 2015. */
export const BAREME_2017 = {
  annee: '2017-2018',
  statut: 'publie',
  anneeRevenus: 2015,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté de 2017 fixant les plafonds de ressources',
      reference: 'JORFTEXT000035329677',
      citation: 'arrêté de 2017 (plafonds 2017-2018)',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté fixant les taux, inchangés depuis 2016-2017',
      reference: 'Valeurs de l’arrêté NOR ESRS1816861A',
      citation: 'taux 2016-2017, inchangés',
      preuve: 'A',
    },
  ],
  notes: [
    'Circulaire de l’année non retrouvée : les conditions sont celles de service-public.fr, fiche F12214.',
    'Plafonds transcrits par OpenFisca ; seul l’échelon 0 bis est relevé par rapport à 2016-2017 (ASH 2017).',
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
