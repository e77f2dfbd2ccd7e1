import type { Page } from '@playwright/test';
import type { Axe } from './courbes';
import type { Saisies } from './dse';
import { commencerLaSimulation, LYCEENNE, simuler } from './simulateur';

export interface Famille {
  readonly annee: string;
  readonly saisies: Saisies;
  /** The same family as the open API is told of it. */
  readonly revenu: number;
  readonly charges: Readonly<Record<Exclude<Axe, 'revenu'>, number>>;
}

export const ORDINAIRE: Famille = {
  annee: '2026-2027',
  saisies: {
    ...LYCEENNE,
    'avis-couple': { rbg: '31 000' },
    enfants: { nombre: '1', superieur: '0' },
    trajet: { ou: 'loin', km: '120' },
  },
  revenu: 31_000,
  charges: { autresEnfants: 1, autresEnfantsSup: 0, distanceKm: 120 },
};

/** Families that meet the law in different places: one notice or two, before and after 2023, in the table and out of it. */
export const FAMILLES: Readonly<Record<string, Famille>> = {
  'parents mariés, un frère au collège, 120 km': ORDINAIRE,
  'deux avis, trois enfants dont une étudiante, 300 km': {
    annee: '2025-2026',
    saisies: {
      ...LYCEENNE,
      naissance: { dateNaissance: '14/09/2007' },
      parents: { situation: 'non_maries_ensemble' },
      'avis-parent': { rbg: '12 000' },
      'avis-autre-parent': { rbg: '14 900' },
      enfants: { nombre: '3', superieur: '1' },
      trajet: { ou: 'loin', km: '300' },
    },
    revenu: 26_900,
    charges: { autresEnfants: 2, autresEnfantsSup: 1, distanceKm: 300 },
  },
  'revenu au-dessus du barème, de près, en 2021-2022': {
    annee: '2021-2022',
    saisies: {
      ...LYCEENNE,
      naissance: { dateNaissance: '14/09/2003' },
      'avis-couple': { rbg: '36 500' },
      enfants: { nombre: '0', superieur: '0' },
      trajet: { ou: 'proche' },
    },
    revenu: 36_500,
    charges: { autresEnfants: 0, autresEnfantsSup: 0, distanceKm: 0 },
  },
};

export async function simulerLaFamille(page: Page, { annee, saisies }: Famille): Promise<void> {
  await commencerLaSimulation(page, annee);
  await simuler(page, saisies);
}
