import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import type { MoisCivil } from '../noyau/mois-civil';
import { ajouterMois, moisCivil, moisDuJour, moisEntre } from '../noyau/mois-civil';
import type { Campagne } from './campagnes';
import { jourDePaiement } from './jour-de-paiement';

const SEPTEMBRE = 9;
const JUIN = 6;

/**
 * First month paid for a file whose facts were complete on a day (TAR-2): September when it is complete by
 * 31 October, else the month that follows, without retroactivity; `null` when that month falls after June.
 */
export function premierMoisPaye(
  campagne: Pick<Campagne, 'annee' | 'finRetroactif'>,
  completLe: DateCivile,
): MoisCivil | null {
  const debut = premiereAnnee(campagne.annee);
  if (completLe <= campagne.finRetroactif) return moisCivil(debut, SEPTEMBRE);
  const suivant = ajouterMois(moisDuJour(completLe), 1);
  return suivant <= moisCivil(debut + 1, JUIN) ? suivant : null;
}

/** Monthly payments from a month to June included (0 to 10). */
export function mensualitesDues(campagne: Campagne, premier: MoisCivil | null): number {
  return premier ? moisEntre(premier, moisCivil(premiereAnnee(campagne.annee) + 1, JUIN)).length : 0;
}

/** Euros paid for so many months of a monthly amount (euros, two decimals), counted in whole cents. */
export const montantDu = (mensuel: number, mensualites: number): number =>
  (Math.round(mensuel * 100) * mensualites) / 100;

export interface Echeance {
  readonly jour: DateCivile;
  readonly quoi: string;
}

/** The next dates a family should know on a given day, at most `nombre` of them, in order. */
export function prochainesDates(campagne: Campagne, jour: DateCivile, nombre = 3): readonly Echeance[] {
  const debut = premiereAnnee(campagne.annee);
  const paiements = moisEntre(moisCivil(debut, SEPTEMBRE), moisCivil(debut + 1, JUIN)).map((mois) => ({
    jour: jourDePaiement(mois),
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
