import { refus, succes } from '../../noyau/resultat';
import type { ContexteSejour, DecisionSejour, UneCommande } from './commandes';
import { fenetreDeRendezVous, lireCreneau } from './creneaux';
import type { EvenementSejour } from './evenements';
import type { VieSejour } from './vie';
import { dernierJourDuSejour, genreDuMoment } from './vie';

/** The hour that is held now is given back. */
export function rendu(vie: VieSejour): readonly EvenementSejour[] {
  const genre = genreDuMoment(vie);
  const pris = vie.rendezVous[genre];
  return pris ? [{ type: 'rendez_vous_libere', rendezVous: pris.id, genre }] : [];
}

/** One hour at a time; the base holds that it is nobody else's. */
export function prendreRendezVous(
  vie: VieSejour,
  { rendezVous, creneau: voulu }: UneCommande<'prendre_rendez_vous'>,
  { regles, aujourdhui }: ContexteSejour,
): DecisionSejour {
  const genre = genreDuMoment(vie);
  const sejour = { debut: vie.debut, fin: dernierJourDuSejour(vie) };
  const creneau = lireCreneau(regles, fenetreDeRendezVous(regles, genre, sejour, aujourdhui), voulu);
  if (!creneau || vie.rendezVous[genre]?.creneau === creneau) return refus('creneau_inconnu');
  return succes([...rendu(vie), { type: 'rendez_vous_pris', rendezVous, genre, creneau }]);
}

export function libererRendezVous(vie: VieSejour): DecisionSejour {
  const evenements = rendu(vie);
  return evenements.length > 0 ? succes(evenements) : refus('sans_rendez_vous');
}

/** One waits only when nothing is left, and holds nothing. */
export function attendre(vie: VieSejour, { libres }: UneCommande<'attendre'>): DecisionSejour {
  const genre = genreDuMoment(vie);
  if (vie.attente) return refus('deja_en_attente');
  if (libres > 0 || vie.rendezVous[genre]) return refus('encore_libre');
  return succes([{ type: 'attente_ouverte', genre }]);
}

export function nePlusAttendre({ attente }: VieSejour): DecisionSejour {
  return attente ? succes([{ type: 'attente_fermee', genre: attente }]) : refus('pas_en_attente');
}
