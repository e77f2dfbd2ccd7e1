import 'server-only';
import { cookies } from 'next/headers';
import type { Saisie } from '@/lib/parcours/moteur';
import { cookieSession } from './cookie-session';
import { desceller, sceller } from './sceau';

const COOKIE = 'saisie-en-attente';
const DUREE_SECONDES = 3_600;
/** A browser drops a larger cookie without a word. */
const TAILLE_MAX = 3_600;

interface EnAttente {
  readonly chemin: string;
  readonly personne: string;
  readonly saisie: Saisie;
}

/**
 * Keeps what was typed when the session turned out to be over, sealed in the browser that typed it, until the
 * same person is back on the same page. Works without JavaScript.
 */
export async function garderSaisie(enAttente: EnAttente): Promise<void> {
  const scelle = sceller(COOKIE, enAttente);
  if (scelle.length > TAILLE_MAX) return;
  // For the whole site: the answer of the sign-in page already holds the page that one comes back to.
  (await cookies()).set(COOKIE, scelle, { ...cookieSession().options, maxAge: DUREE_SECONDES });
}

/** What waits for this person on this page; `null` for anybody else. */
export async function lireSaisieEnAttente(chemin: string, personne: string): Promise<Saisie | null> {
  const scelle = (await cookies()).get(COOKIE)?.value;
  if (!scelle) return null;
  try {
    const lue = desceller(COOKIE, scelle) as EnAttente;
    return lue.chemin === chemin && lue.personne === personne ? lue.saisie : null;
  } catch {
    // Not ours, or sealed under another key: there is nothing to give back.
    return null;
  }
}

/** Saved now: the sealed copy has served. */
export async function oublierSaisie(): Promise<void> {
  const pot = await cookies();
  if (pot.has(COOKIE)) pot.delete(COOKIE);
}
