import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { anneeDe, dateCivile, moisDe } from '../noyau/date-civile';
import type { Campagne } from './campagnes';

/** A month, `AAAA-MM`. */
export type MoisCivil = `${number}-${number}`;

const SEPTEMBRE = 9;
const JUIN = 6;
const JOUR_DE_PAIEMENT = 5;

const mois = (annee: number, numero: number): MoisCivil =>
  `${annee}-${String(numero).padStart(2, '0')}` as MoisCivil;

/**
 * First month paid for a file whose facts were complete on a day (TAR-2): September when it is complete by
 * 31 October, else the month that follows, without retroactivity; `null` when that month falls after June.
 */
export function premierMoisPaye(campagne: Campagne, completLe: DateCivile): MoisCivil | null {
  const debut = premiereAnnee(campagne.annee);
  if (completLe <= campagne.finRetroactif) return mois(debut, SEPTEMBRE);
  const [annee, numero] = [anneeDe(completLe), moisDe(completLe)];
  const suivant = numero === 12 ? mois(annee + 1, 1) : mois(annee, numero + 1);
  return suivant <= mois(debut + 1, JUIN) ? suivant : null;
}

/** Monthly payments from a month to June included (0 to 10). */
export function mensualitesDues(campagne: Campagne, premier: MoisCivil | null): number {
  if (!premier) return 0;
  const fin = (premiereAnnee(campagne.annee) + 1) * 12 + JUIN;
  const debut = Number(premier.slice(0, 4)) * 12 + Number(premier.slice(5));
  return Math.max(0, fin - debut + 1);
}

/** Euros paid for so many months of a monthly amount (euros, two decimals), counted in whole cents. */
export const montantDu = (mensuel: number, mensualites: number): number =>
  (Math.round(mensuel * 100) * mensualites) / 100;

/** The day the payments of a month are launched (PAY-1: by the 5th; a week-end or a holiday may shift it). */
export function jourDePaiement(duMois: MoisCivil): DateCivile {
  return dateCivile(Number(duMois.slice(0, 4)), Number(duMois.slice(5)), JOUR_DE_PAIEMENT);
}

export interface Echeance {
  readonly jour: DateCivile;
  readonly quoi: string;
}

/** The next dates a family should know on a given day, at most `nombre` of them, in order. */
export function prochainesDates(campagne: Campagne, jour: DateCivile, nombre = 3): readonly Echeance[] {
  const debut = premiereAnnee(campagne.annee);
  const paiements = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((m) => ({
    jour: jourDePaiement(mois(m >= SEPTEMBRE ? debut : debut + 1, m)),
    quoi: 'mise en paiement de la bourse du mois',
  }));
  const bornes = [
    { jour: campagne.ouverture, quoi: `ouverture des dossiers ${campagne.annee}` },
    { jour: campagne.finPrioritaire, quoi: `dernier jour pour déposer à temps un dossier ${campagne.annee}` },
    { jour: campagne.finRetroactif, quoi: 'dernier jour pour être payé depuis septembre' },
    { jour: campagne.cloture, quoi: `dernier jour pour déposer un dossier ${campagne.annee}` },
  ];
  const aVenir = (liste: readonly Echeance[]) => liste.filter((e) => e.jour >= jour);
  const prochainPaiement = aVenir(paiements).slice(0, Math.max(1, nombre - 1));
  return [...aVenir(bornes).slice(0, 1), ...prochainPaiement]
    .sort((a, b) => (a.jour < b.jour ? -1 : 1))
    .slice(0, nombre);
}
