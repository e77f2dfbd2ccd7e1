import type { DateCivile } from '../noyau/date-civile';
import { ajouterJours } from '../noyau/jours';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';
import type { CampagneLogement, Minute } from './campagnes';

/** The rules of who stays (domaine logement, § 5.8). */
export interface ReglesDuRenouvellement {
  /** Years in residence; one more is an exception that the Crous examines. */
  readonly anneesMaximum: number;
  /** To confirm, once the Crous has said yes: about fifteen days. */
  readonly joursPourConfirmer: number;
  /** The reminder leaves that many days before the last one. Ours: nothing is published. */
  readonly joursDeRappel: number;
  readonly sources: readonly string[];
}

export const RENOUVELLEMENT = {
  anneesMaximum: 5,
  joursPourConfirmer: 15,
  joursDeRappel: 7,
  sources: [
    'crous-paris.fr (2024) : cinq ans au plus, loyers à jour, progression, règlement respecté, DSE déposé ; environ quinze jours pour confirmer',
  ],
} as const satisfies ReglesDuRenouvellement;

/** What only the Crous knows: told to the student before asking, checked by an agent. */
export const CONDITIONS_DU_RENOUVELLEMENT = [
  'Vos loyers sont à jour.',
  'Vous poursuivez des études supérieures et vous progressez.',
  'Vous avez respecté le règlement de la résidence.',
  'Vous déposez un dossier social étudiant pour la nouvelle année.',
] as const;

export type PhaseDuRenouvellement = 'pas_ouverte' | 'ouverte' | 'close';

export function phaseDuRenouvellement(
  { renouvellement: { debut, fin } }: Pick<CampagneLogement, 'renouvellement'>,
  jour: DateCivile,
): PhaseDuRenouvellement {
  if (jour < debut) return 'pas_ouverte';
  return jour <= fin ? 'ouverte' : 'close';
}

/** Days when those who have not asked are reminded: the last ones, included. */
export const estJourDeRappel = (
  campagne: Pick<CampagneLogement, 'renouvellement'>,
  jour: DateCivile,
): boolean =>
  phaseDuRenouvellement(campagne, jour) === 'ouverte' &&
  jour >= ajouterJours(campagne.renouvellement.fin, -RENOUVELLEMENT.joursDeRappel);

/** A sixth year is an exception: the agent is told. */
export type CasDeRenouvellement = 'ordinaire' | 'exceptionnel';

export type RefusRenouvellement = 'pas_ouverte' | 'close' | 'sans_chambre' | 'deja_demande';

export interface Residence {
  /** The room that the student holds this year. */
  readonly chambre: boolean;
  /** Years in residence, this one included. */
  readonly annees: number;
  readonly dejaDemande: boolean;
}

/** Whether somebody may ask to stay on a day, and under which case an agent reads it. */
export function demanderRenouvellement(
  { chambre, annees, dejaDemande }: Residence,
  campagne: Pick<CampagneLogement, 'renouvellement'>,
  jour: DateCivile,
): Resultat<CasDeRenouvellement, RefusRenouvellement> {
  if (!chambre) return refus('sans_chambre');
  if (dejaDemande) return refus('deja_demande');
  const phase = phaseDuRenouvellement(campagne, jour);
  if (phase !== 'ouverte') return refus(phase);
  return succes(annees >= RENOUVELLEMENT.anneesMaximum ? 'exceptionnel' : 'ordinaire');
}

/** Last minute to confirm, when the Crous says yes on a day. */
export const echeanceDuRenouvellement = (jour: DateCivile): Minute =>
  `${ajouterJours(jour, RENOUVELLEMENT.joursPourConfirmer)}T23:59`;

/** Why the Crous says no: the sentence that the student reads. */
export const REFUS_RENOUVELLEMENT = {
  loyers: 'Des loyers restent dus.',
  progression: 'Vos résultats ne permettent pas de progresser dans vos études.',
  reglement: 'Le règlement de la résidence n’a pas été respecté.',
  duree: 'Vous avez atteint la durée maximale en résidence.',
  travaux: 'Votre logement ne sera pas loué l’an prochain.',
} as const;

export type CleRefusRenouvellement = keyof typeof REFUS_RENOUVELLEMENT;

export const estRefusRenouvellement = (cle: string): cle is CleRefusRenouvellement =>
  Object.hasOwn(REFUS_RENOUVELLEMENT, cle);
