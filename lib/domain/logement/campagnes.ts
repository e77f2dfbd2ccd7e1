import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';
import { CAMPAGNES_LOGEMENT } from './campagnes-connues';

/** A minute of a civil day, Paris time: `2026-06-08T10:00`. Compares as a string. */
export type Minute = `${DateCivile}T${number}:${number}`;

/** One weekly round of the main phase. */
export interface TourDeCampagne {
  readonly numero: number;
  /** Wishes are frozen from that minute. */
  readonly cloture: Minute;
  /** Results are published at that minute. */
  readonly resultats: Minute;
  /** Last minute to pay the advance; unpaid, the room goes to the next round. */
  readonly echeance: Minute;
}

export interface CampagneLogement {
  readonly annee: AnneeUniversitaire;
  /** What wasn't published for that year and follows another one: a screen says so. */
  readonly repris: readonly ('renouvellement' | 'ouvertureDesVoeux' | 'tours' | 'complementaire')[];
  /** Residents ask to stay between these days, included. */
  readonly renouvellement: { readonly debut: DateCivile; readonly fin: DateCivile };
  readonly ouvertureDesVoeux: Minute;
  readonly tours: readonly TourDeCampagne[];
  readonly complementaire: Minute;
  readonly voeuxMaximum: number;
  readonly propositionsMaximum: number;
  /** Advance on the rent, in centimes; deducted from the first one. */
  readonly avance: number;
  /** Asked before that day, the advance is paid back. */
  readonly entreeEnVigueur: DateCivile;
  readonly sources: readonly string[];
}

/** The campaign of an academic year; refuses a year without dates. */
export function campagneLogement(annee: string): Resultat<CampagneLogement, 'campagne_inconnue'> {
  const campagne = CAMPAGNES_LOGEMENT.find((c) => c.annee === annee);
  return campagne ? succes(campagne) : refus('campagne_inconnue');
}

export type PhaseLogement =
  | { readonly type: 'pas_ouverte'; readonly ouverture: Minute }
  /** Wishes are written and ordered for the round. */
  | { readonly type: 'voeux'; readonly tour: TourDeCampagne }
  /** Between the closing and the results: the rooms are being allotted. */
  | { readonly type: 'affectation'; readonly tour: TourDeCampagne }
  /** Proposals are waited for. */
  | { readonly type: 'reponses'; readonly tour: TourDeCampagne }
  /** Every round is over, the complementary phase isn't open. */
  | { readonly type: 'entre_deux'; readonly ouverture: Minute }
  | { readonly type: 'complementaire' };

/** Where a minute stands in a campaign. A closing is excluded: at 10:00 the wishes are frozen. */
export function phaseLogement(campagne: CampagneLogement, instant: Minute): PhaseLogement {
  const { ouvertureDesVoeux, tours, complementaire } = campagne;
  if (instant < ouvertureDesVoeux) return { type: 'pas_ouverte', ouverture: ouvertureDesVoeux };
  for (const tour of tours) {
    if (instant < tour.cloture) return { type: 'voeux', tour };
    if (instant < tour.resultats) return { type: 'affectation', tour };
    if (instant <= tour.echeance) return { type: 'reponses', tour };
  }
  return instant < complementaire
    ? { type: 'entre_deux', ouverture: complementaire }
    : { type: 'complementaire' };
}
