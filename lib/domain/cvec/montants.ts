import type { AnneeUniversitaire } from '../noyau/annee-universitaire';

/**
 * Contribution de vie étudiante et de campus, whole cents (code de l'éducation, L. 841-5). Indexed every year on prices, so it's a
 * figure of the year and never a constant; created in 2018.
 */
const MONTANTS: Readonly<Partial<Record<AnneeUniversitaire, number>>> = {
  '2018-2019': 9_000,
  '2019-2020': 9_100,
  '2020-2021': 9_200,
  '2021-2022': 9_200,
  '2022-2023': 9_500,
  '2023-2024': 10_000,
  '2024-2025': 10_300,
  '2025-2026': 10_500,
  '2026-2027': 10_500,
};

/** What the CVEC of a year costs, in cents; `null` where it did not exist or is not known. */
export const montantCvec = (annee: AnneeUniversitaire): number | null => MONTANTS[annee] ?? null;
