import { A_LOGEMENT_ADAPTE, ADAPTE, CONTINGENT, COUPLE, EST_COUPLE, OUVERT, type Tour } from './types';

/** A place in no order: the lot doesn't admit this request. */
export const NON_ADMISE = 0xffffffff;

/** The place of a request (and its rank) in the order of a lot, smaller first; `NON_ADMISE` when the lot isn't for it. */
export type OrdreDesLots = (demande: number, rang: number, lot: number) => number;

/**
 * The order of each lot: the common one, but for a contingent, whose institution names and orders its own beneficiaries
 * (logement, § 4); adapted rooms and couples' rooms keep the common order among those they are for.
 */
export function ordreDesLots({ demandes, lots, nommees }: Tour): OrdreDesLots {
  const places = nommees.map((liste) => new Map(liste.map((demande, place) => [demande, place])));
  const { exigence, contingent } = lots;
  const { qualites } = demandes;
  const si = (bit: number, demande: number, rang: number) =>
    (qualites[demande] ?? 0) & bit ? rang : NON_ADMISE;
  return (demande, rang, lot) => {
    switch (exigence[lot]) {
      case OUVERT:
        return rang;
      case ADAPTE:
        return si(A_LOGEMENT_ADAPTE, demande, rang);
      case COUPLE:
        return si(EST_COUPLE, demande, rang);
      case CONTINGENT:
        return places[contingent[lot] ?? 0]?.get(demande) ?? NON_ADMISE;
      default:
        return NON_ADMISE;
    }
  };
}
