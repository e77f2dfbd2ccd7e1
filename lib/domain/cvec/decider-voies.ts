import { refus, succes } from '../noyau/resultat';
import { DUREE_LIEN_MS } from '../paiement/lien';
import { DUREE_PAGE_BANCAIRE_MS, estVivante } from '../paiement/tentative';
import { estPayable } from './campagnes';
import type { Commande, ContexteCvec, Decision, RefusCvec } from './commandes';
import type { EvenementCvec } from './evenements';
import type { VieCvec } from './vie';
import { lienActif } from './vie';

/** Nothing is begun for a settled contribution, nor outside its campaign. */
function empechement(vie: VieCvec, { aujourdhui }: ContexteCvec): RefusCvec | null {
  if (vie.acquittement) return 'deja_acquittee';
  return estPayable(vie.annee, aujourdhui) ? null : 'hors_campagne';
}

export function changerCrous(vie: VieCvec, { crous }: Commande<'changer_crous'>): Decision {
  if (vie.acquittement) return refus('deja_acquittee');
  return crous === vie.crous ? refus('sans_effet') : succes([{ type: 'crous_change', crous }]);
}

/** A card payment begins. Others may be under way: the bank alone knows whether they will succeed. */
export function demarrerCarte(
  vie: VieCvec,
  { tentative, centimes }: Commande<'demarrer_carte'>,
  contexte: ContexteCvec,
): Decision {
  const raison = empechement(vie, contexte);
  if (raison) return refus(raison);
  const expireA = contexte.maintenant + DUREE_PAGE_BANCAIRE_MS;
  return succes([{ type: 'tentative_creee', tentative, mode: 'carte', centimes, expireA, lien: null }]);
}

/** A new link kills the old one in the same breath. */
export function creerLien(vie: VieCvec, { lien }: Commande<'creer_lien'>, contexte: ContexteCvec): Decision {
  const raison = empechement(vie, contexte);
  if (raison) return refus(raison);
  const ancien = lienActif(vie);
  const cree: EvenementCvec = { type: 'lien_cree', lien, expireA: contexte.maintenant + DUREE_LIEN_MS };
  return succes(ancien ? [{ type: 'lien_remplace', lien: ancien }, cree] : [cree]);
}

export function annulerLien(vie: VieCvec): Decision {
  const lien = lienActif(vie);
  return lien ? succes([{ type: 'lien_annule', lien }]) : refus('lien_ferme');
}

/** Why a link does not open, or `null`. */
export function lienFerme(vie: VieCvec, id: string, maintenant: number): RefusCvec | null {
  const lien = vie.liens[id];
  if (!lien) return 'lien_inconnu';
  if (vie.acquittement) return 'deja_acquittee';
  if (lien.etat === 'expire') return 'lien_expire';
  if (lien.etat !== 'actif') return 'lien_ferme';
  return maintenant >= lien.expireA ? 'lien_expire' : null;
}

export function refuserLien(
  vie: VieCvec,
  { lien, motif }: Commande<'refuser_lien'>,
  { maintenant }: ContexteCvec,
): Decision {
  const raison = lienFerme(vie, lien, maintenant);
  return raison ? refus(raison) : succes([{ type: 'lien_refuse', lien, motif }]);
}

export function payerParLien(
  vie: VieCvec,
  { lien, tentative, centimes }: Commande<'payer_par_lien'>,
  { maintenant }: ContexteCvec,
): Decision {
  const raison = lienFerme(vie, lien, maintenant);
  if (raison) return refus(raison);
  const expireA = maintenant + DUREE_PAGE_BANCAIRE_MS;
  return succes([{ type: 'tentative_creee', tentative, mode: 'tiers', centimes, expireA, lien }]);
}

/** One notice at a time: it is printed again, not drawn again. */
export function emettreAvis(
  vie: VieCvec,
  { tentative, centimes, expireA }: Commande<'emettre_avis'>,
  contexte: ContexteCvec,
): Decision {
  const raison = empechement(vie, contexte);
  if (raison) return refus(raison);
  const enCours = Object.values(vie.tentatives).some((t) => t.mode === 'especes' && t.etat === 'creee');
  if (enCours) return refus('avis_en_cours');
  return succes([{ type: 'tentative_creee', tentative, mode: 'especes', centimes, expireA, lien: null }]);
}

/** Closes what the hour has closed. A payment that the bank still studies does not expire by itself. */
export function expirer(vie: VieCvec, { maintenant }: ContexteCvec): Decision {
  const tentatives = Object.entries(vie.tentatives)
    .filter(([, t]) => estVivante(t.etat) && t.etat !== 'en_attente' && maintenant >= t.expireA)
    .map(([tentative]) => ({ type: 'tentative_expiree', tentative }) as const);
  const liens = Object.entries(vie.liens)
    .filter(([, l]) => l.etat === 'actif' && maintenant >= l.expireA)
    .map(([lien]) => ({ type: 'lien_expire', lien }) as const);
  const evenements = [...tentatives, ...liens];
  return evenements.length > 0 ? succes(evenements) : refus('sans_effet');
}
