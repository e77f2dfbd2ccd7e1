import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { DateCivile } from '../../noyau/date-civile';
import { anneeDe, dateCivile, jourDe, joursDuMois, moisDe } from '../../noyau/date-civile';
import { ajouterMois, anneeDuMois, moisDuJour, numeroDuMois } from '../../noyau/mois-civil';
import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { SEJOURS_CONNUS } from './regles-connues';

/** `09:30` */
export type Heure = `${number}:${number}`;

export interface ReglesDuSejour {
  readonly annee: AnneeUniversitaire;
  /** First and last day of the right to occupy, included. */
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  /** Who comes during the year enters on one of these days of a month. */
  readonly joursDEffet: readonly [number, ...number[]];
  /** Last day to give a certificate that was put off. */
  readonly scolariteJusquAu: DateCivile;
  /** The deposit, in months of rent. */
  readonly depotEnMois: number;
  /** A payment that the bank studies: minutes to wait before another try. */
  readonly attenteDuPaiement: number;
  /** Whole civil months between the month of the notice and the end. */
  readonly preavisEnMois: number;
  readonly accueil: Accueil;
  readonly sources: readonly string[];
}

/** When a residence receives, Paris time. */
export interface Accueil {
  readonly plages: readonly { readonly de: Heure; readonly a: Heure }[];
  /** Minutes of one appointment: one person at a time. */
  readonly duree: number;
  /** How many days ahead one may choose. */
  readonly horizon: number;
  /** Days before the appointment when it is reminded. */
  readonly rappel: number;
}

/** The rules of a year; refuses a year that has none. */
export function reglesDuSejour(annee: string): Resultat<ReglesDuSejour, 'annee_inconnue'> {
  const regles = SEJOURS_CONNUS.find((r) => r.annee === annee);
  return regles ? succes(regles) : refus('annee_inconnue');
}

/** The deposit, in centimes, of a monthly rent in centimes; 0 when the sheet doesn't tell the rent. */
export const depotDeGarantie = ({ depotEnMois }: ReglesDuSejour, loyer: number | null): number =>
  Math.round((loyer ?? 0) * depotEnMois);

/** The day when the right to occupy begins, for a room booked on a day: the start of the year, else the next day of effect. */
export function debutDuSejour(regles: ReglesDuSejour, reserveLe: DateCivile): DateCivile {
  if (reserveLe < regles.debut) return regles.debut;
  const prochain = regles.joursDEffet.find((jour) => jour > jourDe(reserveLe));
  if (prochain !== undefined) return dateCivile(anneeDe(reserveLe), moisDe(reserveLe), prochain);
  const suivant = ajouterMois(moisDuJour(reserveLe), 1);
  return dateCivile(anneeDuMois(suivant), numeroDuMois(suivant), regles.joursDEffet[0]);
}

const dernierJour = (mois: ReturnType<typeof moisDuJour>): DateCivile =>
  dateCivile(anneeDuMois(mois), numeroDuMois(mois), joursDuMois(anneeDuMois(mois), numeroDuMois(mois)));

/**
 * The first day when somebody may leave whose notice is received on a day: the last of the month that follows a whole civil
 * month. Received on 30 April at the latest, one leaves on 31 May; on 1 May, on 30 June.
 */
export const premierDepart = ({ preavisEnMois }: ReglesDuSejour, recuLe: DateCivile): DateCivile =>
  dernierJour(ajouterMois(moisDuJour(recuLe), preavisEnMois));

/** Last day to receive the notice of who leaves at the end of that month. */
export const dernierJourDePreavis = ({ preavisEnMois }: ReglesDuSejour, depart: DateCivile): DateCivile =>
  dernierJour(ajouterMois(moisDuJour(depart), -preavisEnMois));

/** The days when one may leave before the end, for a notice received on a day: ends of months, none once the year ends first. */
export function departsPossibles(regles: ReglesDuSejour, recuLe: DateCivile): readonly DateCivile[] {
  const jours: DateCivile[] = [];
  for (let jour = premierDepart(regles, recuLe); jour < regles.fin; ) {
    jours.push(jour);
    jour = dernierJour(ajouterMois(moisDuJour(jour), 1));
  }
  return jours;
}

const MINUTE_MS = 60_000;

/** The instant from which one may try to pay again, `null` when nothing is waited for (milliseconds since 1970). */
export function reessayerA(
  { attenteDuPaiement }: ReglesDuSejour,
  enAttenteDepuis: number | null,
  maintenant: number,
): number | null {
  if (enAttenteDepuis === null) return null;
  const des = enAttenteDepuis + attenteDuPaiement * MINUTE_MS;
  return maintenant < des ? des : null;
}
