import { ECHELONS_2017 } from './2017-2018';
import { MONTANTS_2023, PLAFONDS_2023 } from './2023-2024';
import { AIDES_2024 } from './aides';
import { POINTS_2023 } from './points';
import { REGLES_2021 } from './regles';
import type { Bareme } from './types';

/** Bourses 2024-2025: incomes of 2022. */
export const BAREME_2024 = {
  annee: '2024-2025',
  statut: 'publie',
  anneeRevenus: 2022,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 4 juillet 2024 fixant les plafonds de ressources',
      reference: 'JORFTEXT000049909915',
      citation: 'arrêté du 4 juillet 2024',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 4 juillet 2024 fixant les taux',
      reference: 'JORFTEXT000049909933',
      citation: 'arrêté du 4 juillet 2024',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 10 juin 2024',
      reference: 'NOR ESRS2413977C, BO n° 26 de 2024',
      citation: 'circulaire du 10 juin 2024',
      preuve: 'B',
    },
  ],
  notes: ['Plafonds et taux inchangés.'],
  echelons: ECHELONS_2017,
  plafonds: PLAFONDS_2023,
  montants: MONTANTS_2023,
  mensualites: 10,
  points: POINTS_2023,
  complementOutreMer: 30,
  regles: REGLES_2021,
  aides: AIDES_2024,
} as const satisfies Bareme;
