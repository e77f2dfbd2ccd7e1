import type { TablePoints } from './types';

/** 2 and 4 points a child « au moins depuis 2012 » (PTS-15), two distance thresholds. Circulaires, annexe 3. */
export const POINTS_2012 = {
  paliers: [
    { kmMin: 0, points: 0 },
    { kmMin: 30, points: 1 },
    { kmMin: 250, points: 2 },
  ],
  autreEnfant: 2,
  enfantSuperieur: 4,
  handicapCDAPH: null,
  etudiantAidant: null,
} as const satisfies TablePoints;

/** Circulaire of 24-3-2022: long distances (PTS-4, PTS-5). */
export const POINTS_2022 = {
  ...POINTS_2012,
  paliers: [...POINTS_2012.paliers, { kmMin: 3500, points: 3 }, { kmMin: 13000, points: 4 }],
} as const satisfies TablePoints;

/** Circulaire of 17-7-2023: handicap and carers (PTS-6, PTS-7). */
export const POINTS_2023 = {
  ...POINTS_2022,
  handicapCDAPH: 4,
  etudiantAidant: 4,
} as const satisfies TablePoints;
