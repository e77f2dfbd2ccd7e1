import type { CampagneLogement } from '../campagnes';

/** Guarantee deposit, in months of rent without charges; paid once the rental file is accepted. */
export const DEPOT_DE_GARANTIE = {
  loyers: 1,
  source: 'cite-u.crous-bordeaux.fr, guide d’utilisation (26 février 2025)',
} as const;

/**
 * What a room asks for when it is booked, in cents: what its sheet says, else what the campaign does.
 * @param fiche cents; `null` when the sheet does not say
 */
export const montantDeLAvance = (
  { avance }: Pick<CampagneLogement, 'avance'>,
  fiche: number | null,
): number => fiche ?? avance;

/** @param loyer cents a month */
export const montantDuDepot = (loyer: number): number => loyer * DEPOT_DE_GARANTIE.loyers;
