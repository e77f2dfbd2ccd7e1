import 'server-only';
import { randomUUID } from 'node:crypto';
import { temoin } from '@/lib/server/temoin';
import { lireJeton, signerJeton } from './jetons';

/** A form page stays open longer than a session. */
const DUREE_SECONDES = 7 * 24 * 3_600;

export interface PageOuverte {
  readonly personne: string;
  /** Names this page view: a tab never conflicts with itself. */
  readonly onglet: string;
}

function nommer(personne: string) {
  const onglet = randomUUID();
  return { onglet, jeton: signerJeton('page', { sub: personne, onglet }, DUREE_SECONDES) };
}

/** Names a page view and signs whose it was, so that an entry sent after the session is given back to nobody else. */
export function ouvrirPage(personne: string): { readonly onglet: string; readonly jeton: string } {
  const page = nommer(personne);
  temoin()?.neuf([page.onglet, page.jeton], () => {
    const { onglet, jeton } = nommer(personne);
    return [onglet, jeton];
  });
  return page;
}

export function lirePageOuverte(jeton: string): PageOuverte | null {
  const lue = lireJeton('page', jeton);
  if (typeof lue?.sub !== 'string' || typeof lue.onglet !== 'string') return null;
  return { personne: lue.sub, onglet: lue.onglet };
}
