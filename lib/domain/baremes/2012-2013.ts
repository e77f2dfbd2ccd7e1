import { PLAFONDS_2017 } from './2017-2018';
import { AIDES_2012 } from './aides';
import { POINTS_2012 } from './points';
import { REGLES_2017 } from './regles';
import type { Bareme, TableMontants } from './types';

/** No échelon 0bis nor 7 yet: échelon 0 exonerates without paying. */
export const ECHELONS_2012 = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** The same table served from 2011-2012 to 2022-2023 for échelons 1 to 6; its left column was then échelon 0 (domaine d.2). */
export const PLAFONDS_2012 = PLAFONDS_2017.map(([p0, p1, p2, p3, p4, p5, p6]) => [
  p0,
  p1,
  p2,
  p3,
  p4,
  p5,
  p6,
]);

export const MONTANTS_2012 = {
  annuel: [0, 1640, 2470, 3165, 3858, 4430, 4697],
  mensuel: [0, 164, 247, 316.5, 385.8, 443, 469.7],
  douzeMois: null,
} as const satisfies TableMontants;

/** Bourses 2012-2013: incomes of 2010. */
export const BAREME_2012 = {
  annee: '2012-2013',
  statut: 'publie',
  anneeRevenus: 2010,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Plafonds de 2012-2013, identiques à ceux de l’arrêté du 25 août 2011',
      reference: 'JORFARTI000024546881',
      citation: 'arrêté du 25 août 2011 (plafonds repris en 2012-2013)',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Taux de 2012-2013, page du ministère reproduite en juillet 2013',
      reference: 'cid20712',
      citation: 'taux 2012-2013, page du ministère',
      preuve: 'B',
    },
  ],
  notes: [
    'L’échelon 0 exonère des droits d’inscription sans rien verser. Les échelons 0 bis et 7 n’existent pas encore.',
    'Circulaire de l’année non retrouvée : les conditions sont celles de service-public.fr, fiche F12214. Jusqu’en ' +
      '2012, des textes voisins appréciaient l’âge au 1er octobre.',
    'Total sur douze mois non retrouvé.',
  ],
  echelons: ECHELONS_2012,
  plafonds: PLAFONDS_2012,
  montants: MONTANTS_2012,
  mensualites: 10,
  points: POINTS_2012,
  complementOutreMer: null,
  regles: REGLES_2017,
  aides: AIDES_2012,
} as const satisfies Bareme;
