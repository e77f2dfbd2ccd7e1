import type { DateCivile } from '../../noyau/date-civile';
import { ajouterJours } from '../../noyau/jours';
import { estOuvre } from '../../noyau/jours-feries';
import type { Minute } from '../campagnes';
import type { Accueil, Heure, ReglesDuSejour } from './regles';

/** Why one meets: the keys and the inventory on the way in, the inventory on the way out. */
export type GenreDeRendezVous = 'entree' | 'sortie';

const HEURE = 60;
const FORME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const minutes = (heure: Heure): number => Number(heure.slice(0, 2)) * HEURE + Number(heure.slice(3));
const deux = (n: number): string => String(n).padStart(2, '0');
const enHeure = (n: number): Heure => `${deux(Math.floor(n / HEURE))}:${deux(n % HEURE)}` as Heure;

/** The beginnings of the appointments of one day; the last one ends before the door closes. */
export function creneauxDuJour({ plages, duree }: Accueil, jour: DateCivile): readonly Minute[] {
  if (!estOuvre(jour)) return [];
  return plages.flatMap(({ de, a }) => {
    const nombre = Math.max(0, Math.floor((minutes(a) - minutes(de)) / duree));
    return Array.from({ length: nombre }, (_, i): Minute => `${jour}T${enHeure(minutes(de) + i * duree)}`);
  });
}

/** First and last day when a meeting may be held, included. */
export interface Fenetre {
  readonly du: DateCivile;
  readonly au: DateCivile;
}

export interface SejourAVenir {
  readonly debut: DateCivile;
  /** The day when one leaves: that of the notice, else the last of the year. */
  readonly fin: DateCivile;
}

const leDernier = (a: DateCivile, b: DateCivile): DateCivile => (a > b ? a : b);
const lePremier = (a: DateCivile, b: DateCivile): DateCivile => (a < b ? a : b);

/** From tomorrow on: keys from the first day of the stay, the way out in the last days. */
export function fenetreDeRendezVous(
  { accueil }: ReglesDuSejour,
  genre: GenreDeRendezVous,
  { debut, fin }: SejourAVenir,
  aujourdhui: DateCivile,
): Fenetre {
  const demain = ajouterJours(aujourdhui, 1);
  if (genre === 'sortie') return { du: leDernier(demain, ajouterJours(fin, -accueil.horizon)), au: fin };
  const du = leDernier(demain, debut);
  return { du, au: lePremier(ajouterJours(du, accueil.horizon), fin) };
}

/** Every appointment of a window, in order. */
export function creneauxDe({ accueil }: ReglesDuSejour, { du, au }: Fenetre): readonly Minute[] {
  const creneaux: Minute[] = [];
  for (let jour = du; jour <= au; jour = ajouterJours(jour, 1)) {
    creneaux.push(...creneauxDuJour(accueil, jour));
  }
  return creneaux;
}

export const jourDuCreneau = (creneau: Minute): DateCivile => creneau.slice(0, 10) as DateCivile;
export const heureDuCreneau = (creneau: Minute): Heure => creneau.slice(11) as Heure;

/** Reads an appointment as it travels in a form: one that the residence really offers, or nothing. */
export function lireCreneau(regles: ReglesDuSejour, fenetre: Fenetre, texte: string): Minute | null {
  if (!FORME.test(texte)) return null;
  const creneau = texte as Minute;
  const jour = jourDuCreneau(creneau);
  if (jour < fenetre.du || jour > fenetre.au) return null;
  return creneauxDuJour(regles.accueil, jour).includes(creneau) ? creneau : null;
}

/** When an appointment ends, on the same day. */
export const finDuCreneau = ({ accueil }: ReglesDuSejour, creneau: Minute): Minute =>
  `${jourDuCreneau(creneau)}T${enHeure(minutes(heureDuCreneau(creneau)) + accueil.duree)}`;
