import type { Attribution } from '@/lib/domain/logement';
import { affecter } from '@/lib/domain/logement';
import { enColonnes, type TourClair } from './outillage';

/** What each request got, lot by lot, as one would read it on paper. */
export interface Lu {
  readonly attribution: Attribution;
  /** For each request, the lots it is proposed a room of. */
  readonly obtenus: readonly (readonly number[])[];
  /** The rooms proposed, one by one. */
  readonly chambres: readonly number[];
}

export function jouer(clair: TourClair): Lu {
  const tour = enColonnes(clair);
  const attribution = affecter(tour);
  const obtenus = clair.demandes.map(({ voeux }, d) =>
    voeux.filter((_, v) => (attribution.chambreDuVoeu[(tour.demandes.voeux[d] ?? 0) + v] ?? -1) >= 0),
  );
  return { attribution, obtenus, chambres: [...attribution.chambreDuVoeu].filter((chambre) => chambre >= 0) };
}

/** The place of a request in a lot's own order, written again from the text; `null` when the lot is not for it. */
export function placeSurLeLot(clair: TourClair, rang: ArrayLike<number>, demande: number, lot: number) {
  const l = clair.lots[lot];
  const d = clair.demandes[demande];
  if (l?.contingent !== undefined) {
    const place = clair.nommees?.[l.contingent]?.indexOf(demande) ?? -1;
    return place < 0 ? null : place;
  }
  if (l?.pour === 'adapte' && !d?.adapte) return null;
  if (l?.pour === 'couple' && !d?.couple) return null;
  return rang[demande] ?? null;
}
