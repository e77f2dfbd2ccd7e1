import { NON_ADMISE } from './admettre';
import { classer } from './classer';
import { type EtatDuTour, ouvrirTour, rendreAttribution } from './etat-du-tour';
import { type Attribution, COMPLET, NON_ADMIS, NON_EXAMINE, PROPOSE, type Tour } from './types';

const PERSONNE = -1;

function compter(issues: Uint8Array, debut: number, fin: number): number {
  let tenues = 0;
  for (let voeu = debut; voeu < fin; voeu++) if (issues[voeu] === PROPOSE) tenues++;
  return tenues;
}

/** True when another wish of the request already holds a room in that city. */
function aDansLaVille({ tour, lots, issues }: EtatDuTour, voeu: number, debut: number, fin: number): boolean {
  const { secteur } = tour.lots;
  const ici = secteur[lots[voeu] ?? 0];
  for (let autre = debut; autre < fin; autre++)
    if (issues[autre] === PROPOSE && secteur[lots[autre] ?? 0] === ici) return true;
  return false;
}

function donner(etat: EtatDuTour, rang: number, voeu: number, chambre: number): void {
  etat.voeuDeLaChambre[chambre] = voeu;
  etat.rangDeLaChambre[chambre] = rang;
  etat.issues[voeu] = PROPOSE;
}

/** The room of a full lot whose holder comes last in its order. Scanned: rooms change hands only around contingents. */
function chercherDerniere(etat: EtatDuTour, lot: number): { chambre: number; second: number } {
  const { chambres } = etat.tour.lots;
  let [chambre, pire, second] = [-1, -1, -1];
  for (let c = chambres[lot] ?? 0; c < (chambres[lot + 1] ?? 0); c++) {
    const rang = etat.rangDeLaChambre[c] ?? 0;
    const place = etat.place(etat.classement.ordre[rang] ?? 0, rang, lot);
    if (place > pire) [chambre, pire, second] = [c, place, pire];
    else if (place > second) second = place;
  }
  return { chambre, second };
}

/** A wish asks for its lot. @returns the rank that loses its room to it, `PERSONNE` when nobody does */
function tenter(etat: EtatDuTour, rang: number, voeu: number): number {
  const { chambres } = etat.tour.lots;
  const lot = etat.lots[voeu] ?? 0;
  const place = etat.place(etat.classement.ordre[rang] ?? 0, rang, lot);
  if (place === NON_ADMISE) {
    etat.issues[voeu] = NON_ADMIS;
    return PERSONNE;
  }
  const occupees = etat.occupees[lot] ?? 0;
  const libre = (chambres[lot] ?? 0) + occupees;
  const pire = etat.pires[lot] ?? 0;
  if (libre < (chambres[lot + 1] ?? 0)) {
    donner(etat, rang, voeu, libre);
    etat.occupees[lot] = occupees + 1;
    etat.pires[lot] = Math.max(place, pire);
    return PERSONNE;
  }
  // A lot without a room has nobody to lose.
  if (occupees === 0 || place > pire) {
    etat.issues[voeu] = COMPLET;
    return PERSONNE;
  }
  const { chambre, second } = chercherDerniere(etat, lot);
  const perdante = etat.rangDeLaChambre[chambre] ?? PERSONNE;
  etat.issues[etat.voeuDeLaChambre[chambre] ?? 0] = COMPLET;
  donner(etat, rang, voeu, chambre);
  etat.pires[lot] = Math.max(place, second);
  return perdante;
}

/** A request takes what it can in its own order; whoever loses a room to it takes again what remains. */
function servir(etat: EtatDuTour, rang: number, file: number[]): void {
  const { debuts, issues, tour, classement } = etat;
  for (let r: number | undefined = rang; r !== undefined; r = file.pop()) {
    const debut = debuts[r] ?? 0;
    const fin = debuts[r + 1] ?? 0;
    let tenues = compter(issues, debut, fin) + (tour.demandes.dejaTenues?.[classement.ordre[r] ?? 0] ?? 0);
    for (let voeu = debut; voeu < fin && tenues < tour.propositionsMaximum; voeu++) {
      if (issues[voeu] !== NON_EXAMINE || (tenues > 0 && aDansLaVille(etat, voeu, debut, fin))) continue;
      const perdante = tenter(etat, r, voeu);
      if (issues[voeu] === PROPOSE) tenues++;
      if (perdante !== PERSONNE) file.push(perdante);
    }
  }
}

/**
 * Allots the rooms of a round. Every request asks for its wishes in its order, one room at most in a city; a lot keeps the
 * first of its own order (deferred acceptance). So nobody prefers a room given to somebody who comes after, and a wish
 * ranked higher is never lost for it. Same input, same output, on any machine.
 */
export function affecter(tour: Tour): Attribution {
  const etat = ouvrirTour(tour, classer(tour.demandes, tour.graine));
  const file: number[] = [];
  for (let rang = 0; rang < tour.demandes.nombre; rang++) servir(etat, rang, file);
  return rendreAttribution(etat);
}
