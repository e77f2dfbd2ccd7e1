import type { CampagneLogement } from '../campagnes';

/**
 * What a room asks for when it is booked, in cents: what its sheet says, else what the campaign does. Nothing, and it is booked
 * without paying.
 * @param fiche cents; `null` when the sheet does not say
 */
export const montantDeLAvance = (
  { avance }: Pick<CampagneLogement, 'avance'>,
  fiche: number | null,
): number => fiche ?? avance;
