import type { DateCivile } from '../../noyau/date-civile';
import { ajouterJours, rangDuJour } from '../../noyau/jours';
import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import type { CampagneLogement, Minute, TourDeCampagne } from '../campagnes';

/** Allotted, then shown to everybody. A round that is not run yet has no state. */
export type EtatTour = 'calcule' | 'publie';

export interface TourConnu {
  readonly numero: number;
  readonly etat: EtatTour;
}

export type RefusLancement =
  | 'tour_inconnu'
  /** Wishes may still change. */
  | 'voeux_ouverts'
  | 'deja_calcule'
  /** Its rooms are spoken for: they are proposed before others are. */
  | 'precedent_non_publie'
  /** A later round was run. */
  | 'tour_depasse'
  /** The rooms are let to whoever comes. */
  | 'phase_terminee';

export type RefusPublication = 'tour_inconnu' | 'pas_calcule' | 'deja_publie' | 'trop_tot';

const duNumero = (campagne: CampagneLogement, numero: number): TourDeCampagne | undefined =>
  campagne.tours.find((tour) => tour.numero === numero);

/** May a round be run at that minute? `connus` are the rounds of the year that were (logement, § 2 and 3). */
export function jugerLancement(
  campagne: CampagneLogement,
  numero: number,
  minute: Minute,
  connus: readonly TourConnu[],
): Resultat<TourDeCampagne, RefusLancement> {
  const tour = duNumero(campagne, numero);
  if (!tour) return refus('tour_inconnu');
  if (connus.some((connu) => connu.numero === numero)) return refus('deja_calcule');
  if (minute < tour.cloture) return refus('voeux_ouverts');
  if (connus.some((connu) => connu.numero > numero)) return refus('tour_depasse');
  if (minute >= campagne.complementaire) return refus('phase_terminee');
  return connus.some(({ etat }) => etat === 'calcule') ? refus('precedent_non_publie') : succes(tour);
}

/** May the results of a round be shown at that minute? Never before the one that was announced. */
export function jugerPublication(
  campagne: CampagneLogement,
  numero: number,
  minute: Minute,
  connus: readonly TourConnu[],
): Resultat<TourDeCampagne, RefusPublication> {
  const tour = duNumero(campagne, numero);
  if (!tour) return refus('tour_inconnu');
  const connu = connus.find((c) => c.numero === numero);
  if (!connu) return refus('pas_calcule');
  if (connu.etat === 'publie') return refus('deja_publie');
  return minute < tour.resultats ? refus('trop_tot') : succes(tour);
}

const jourDe = (minute: Minute): DateCivile => minute.slice(0, 10) as DateCivile;

/**
 * Last minute to pay what a round proposes: the announced one. A round published some days late gives as many days more:
 * nobody has less time to answer because of us.
 */
export function echeanceDuTour({ resultats, echeance }: TourDeCampagne, publication: Minute): Minute {
  const retard = Math.max(0, rangDuJour(jourDe(publication)) - rangDuJour(jourDe(resultats)));
  return `${ajouterJours(jourDe(echeance), retard)}${echeance.slice(10)}` as Minute;
}
