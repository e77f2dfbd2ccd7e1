import { refus, succes } from '../../noyau/resultat';
import { DUREE_LIEN_MS } from '../lien';
import { DUREE_PAGE_BANCAIRE_MS, estVivante } from '../tentative';
import type { ContexteDu, DecisionDu, RefusDu, UneCommandeDu } from './commandes';
import type { EvenementDu } from './evenements';
import type { VieDue } from './vie';
import { lienActif } from './vie';

/** A card payment begins. Others may be under way: the bank alone knows whether they will succeed. */
export function demarrerCarte<M extends string>(
  { tentative, centimes }: UneCommandeDu<'demarrer_carte'>,
  { maintenant }: ContexteDu,
): readonly EvenementDu<M>[] {
  const expireA = maintenant + DUREE_PAGE_BANCAIRE_MS;
  return [{ type: 'tentative_creee', tentative, mode: 'carte', centimes, expireA, lien: null }];
}

/** A new link kills the old one in the same breath. It never outlives the last instant to pay. */
export function creerLien<M extends string>(
  vie: VieDue<M>,
  { lien }: UneCommandeDu<'creer_lien'>,
  { maintenant }: ContexteDu,
  finA: number = Number.POSITIVE_INFINITY,
): readonly EvenementDu<M>[] {
  const ancien = lienActif(vie);
  const expireA = Math.min(maintenant + DUREE_LIEN_MS, finA);
  const cree: EvenementDu<M> = { type: 'lien_cree', lien, expireA };
  return ancien ? [{ type: 'lien_remplace', lien: ancien }, cree] : [cree];
}

export function annulerLien<M extends string>(vie: VieDue<M>): DecisionDu<M> {
  const lien = lienActif(vie);
  return lien ? succes([{ type: 'lien_annule', lien }]) : refus('lien_ferme');
}

/** Why a link does not open, or `null`. */
export function lienFerme(vie: VieDue, id: string, maintenant: number): RefusDu | null {
  const lien = vie.liens[id];
  if (!lien) return 'lien_inconnu';
  if (vie.acquittement) return 'deja_acquittee';
  if (lien.etat === 'expire') return 'lien_expire';
  if (lien.etat !== 'actif') return 'lien_ferme';
  return maintenant >= lien.expireA ? 'lien_expire' : null;
}

export function refuserLien<M extends string>(
  vie: VieDue<M>,
  { lien, motif }: UneCommandeDu<'refuser_lien'>,
  { maintenant }: ContexteDu,
): DecisionDu<M> {
  const raison = lienFerme(vie, lien, maintenant);
  return raison ? refus(raison) : succes([{ type: 'lien_refuse', lien, motif }]);
}

export function payerParLien<M extends string>(
  vie: VieDue<M>,
  { lien, tentative, centimes }: UneCommandeDu<'payer_par_lien'>,
  { maintenant }: ContexteDu,
): DecisionDu<M> {
  const raison = lienFerme(vie, lien, maintenant);
  if (raison) return refus(raison);
  const expireA = maintenant + DUREE_PAGE_BANCAIRE_MS;
  return succes([{ type: 'tentative_creee', tentative, mode: 'tiers', centimes, expireA, lien }]);
}

/** Closes what the hour has closed. A payment that the bank still studies does not expire by itself. */
export function expirer<M extends string>(vie: VieDue<M>, { maintenant }: ContexteDu): DecisionDu<M> {
  const tentatives = Object.entries(vie.tentatives)
    .filter(([, t]) => estVivante(t.etat) && t.etat !== 'en_attente' && maintenant >= t.expireA)
    .map(([tentative]) => ({ type: 'tentative_expiree', tentative }) as const);
  const liens = Object.entries(vie.liens)
    .filter(([, l]) => l.etat === 'actif' && maintenant >= l.expireA)
    .map(([lien]) => ({ type: 'lien_expire', lien }) as const);
  const evenements = [...tentatives, ...liens];
  return evenements.length > 0 ? succes(evenements) : refus('sans_effet');
}
