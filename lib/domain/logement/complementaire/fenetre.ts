import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { type ActionFenetre, type EtatFenetre, transitionFenetre } from './etats-fenetre';
import type { ParametresComplementaires } from './parametres';

/** Instants are milliseconds since 1970. */
export interface Fenetre {
  readonly etat: EtatFenetre;
  readonly ouvreA: number;
  /** Excluded: at that instant the list is closed. */
  readonly fermeA: number;
  /** Sheets that it gives. */
  readonly fiches: readonly number[];
}

export type MomentDeFenetre = 'a_venir' | 'ouverte' | 'close' | 'publiee' | 'annulee';

/** What a student may do of a window at an instant. */
export function momentDeFenetre({ etat, ouvreA, fermeA }: Fenetre, maintenant: number): MomentDeFenetre {
  if (etat === 'annulee') return 'annulee';
  if (etat === 'tiree' || etat === 'proposee') return 'publiee';
  if (etat === 'arretee' || maintenant >= fermeA) return 'close';
  return maintenant < ouvreA ? 'a_venir' : 'ouverte';
}

export type RefusFenetre = 'action_impossible' | 'pas_encore_close' | 'deja_ouverte';

/**
 * The state that an action leads to. The list is closed after the last instant, never before; a Crous cancels before the
 * first, never once somebody may have registered.
 */
export function faireAvancer(
  fenetre: Fenetre,
  action: ActionFenetre,
  maintenant: number,
): Resultat<EtatFenetre, RefusFenetre> {
  const transition = transitionFenetre(fenetre.etat, action);
  if (!transition) return refus('action_impossible');
  if (action === 'arreter' && maintenant < fenetre.fermeA) return refus('pas_encore_close');
  if (action === 'annuler' && maintenant >= fenetre.ouvreA) return refus('deja_ouverte');
  return succes(transition.vers);
}

export type RefusInscription =
  | 'pas_ouverte'
  | 'close'
  | 'annulee'
  | 'sans_voeu'
  | 'trop_de_voeux'
  | 'voeu_en_double'
  | 'fiche_hors_fenetre';

/** Judges what a student registers: sheets of the window, in an order, between its two instants. */
export function jugerInscription(
  fenetre: Fenetre,
  voeux: readonly number[],
  maintenant: number,
  { fenetre: { voeuxMaximum } }: ParametresComplementaires,
): Resultat<readonly number[], RefusInscription> {
  const moment = momentDeFenetre(fenetre, maintenant);
  if (moment === 'a_venir') return refus('pas_ouverte');
  if (moment === 'annulee') return refus('annulee');
  if (moment !== 'ouverte') return refus('close');
  if (voeux.length === 0) return refus('sans_voeu');
  if (voeux.length > voeuxMaximum) return refus('trop_de_voeux');
  if (new Set(voeux).size < voeux.length) return refus('voeu_en_double');
  if (!voeux.every((fiche) => fenetre.fiches.includes(fiche))) return refus('fiche_hors_fenetre');
  return succes(voeux);
}

export interface Annonce {
  readonly ouvreA: number;
  readonly fermeA: number;
  readonly fiches: readonly number[];
  readonly delaiHeures: number;
}

export type RefusAnnonce = 'deja_passee' | 'duree' | 'sans_fiche' | 'trop_de_fiches' | 'delai';

const MINUTE = 60_000;

/** Judges the window that a Crous announces: to come, not endless, with rooms and a time to pay them. */
export function jugerAnnonce(
  { ouvreA, fermeA, fiches, delaiHeures }: Annonce,
  maintenant: number,
  { fenetre: regles }: ParametresComplementaires,
): Resultat<readonly number[], RefusAnnonce> {
  const minutes = (fermeA - ouvreA) / MINUTE;
  if (ouvreA < maintenant) return refus('deja_passee');
  if (!(minutes >= 1 && minutes <= regles.minutesMaximum)) return refus('duree');
  const distinctes = [...new Set(fiches)];
  if (distinctes.length === 0) return refus('sans_fiche');
  if (distinctes.length > regles.fichesMaximum) return refus('trop_de_fiches');
  if (!(delaiHeures >= 1 && delaiHeures <= regles.delaiHeuresMaximum)) return refus('delai');
  return succes(distinctes);
}
