import { ECHELONS_2017 } from './2017-2018';
import { MONTANTS_2023, PLAFONDS_2023 } from './2023-2024';
import { AIDES_2024 } from './aides';
import { POINTS_2023 } from './points';
import { REGLES_2021 } from './regles';
import type { Bareme } from './types';

/** Bourses 2025-2026: incomes of 2023. */
export const BAREME_2025 = {
  annee: '2025-2026',
  statut: 'publie',
  anneeRevenus: 2023,
  sources: [
    {
      objet: 'plafonds',
      titre: 'Arrêté du 15 avril 2025 fixant les plafonds de ressources',
      reference: 'JORFTEXT000051491048',
      citation: 'arrêté du 15 avril 2025',
      preuve: 'B',
    },
    {
      objet: 'montants',
      titre: 'Arrêté du 15 avril 2025 fixant les taux',
      reference: 'JORFTEXT000051491029',
      citation: 'arrêté du 15 avril 2025',
      preuve: 'B',
    },
    {
      objet: 'circulaire',
      titre: 'Circulaire du 28 mars 2025',
      reference: 'NOR MENS2508577C, BO n° 15 de 2025',
      citation: 'circulaire du 28 mars 2025',
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
