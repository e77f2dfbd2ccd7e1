import 'server-only';
import { cookies } from 'next/headers';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import { FORMULAIRE_INITIAL } from '@/lib/parcours/moteur/issue';
import { cookieSession } from './cookie-session';
import { desceller, sceller } from './sceau';

const COOKIE = 'essai';
const DUREE_SECONDES = 600;
/** A browser drops a larger cookie without a word. */
const TAILLE_MAX = 3_600;

interface Essai {
  /** The page that shows the form. */
  readonly chemin: string;
  /** Which form of that page. */
  readonly formulaire: string;
  readonly etat: EtatFormulaire;
}

const options = (path: string) => ({ ...cookieSession().options, path });

/** Keeps what a plain form answered, and what was typed, sealed in the browser and for that page only. */
export async function garderEssai(essai: Essai): Promise<void> {
  const entier = sceller(COOKIE, essai);
  const sansSaisie = () => sceller(COOKIE, { ...essai, etat: { ...essai.etat, saisie: {} } });
  const scelle = entier.length > TAILLE_MAX ? sansSaisie() : entier;
  (await cookies()).set(COOKIE, scelle, { ...options(essai.chemin), maxAge: DUREE_SECONDES });
}

/** What this form of this page answered last; nothing when it answered nothing. */
export async function lireEssai(chemin: string, formulaire: string): Promise<EtatFormulaire> {
  const scelle = (await cookies()).get(COOKIE)?.value;
  if (!scelle) return FORMULAIRE_INITIAL;
  try {
    const lu = desceller(COOKIE, scelle) as Essai;
    return lu.chemin === chemin && lu.formulaire === formulaire ? lu.etat : FORMULAIRE_INITIAL;
  } catch {
    // Not ours, or sealed under another key.
    return FORMULAIRE_INITIAL;
  }
}

/** It went through: there is nothing to show again. */
export async function oublierEssai(chemin: string): Promise<void> {
  const pot = await cookies();
  if (pot.has(COOKIE)) pot.set(COOKIE, '', { ...options(chemin), maxAge: 0 });
}
