import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { env } from '@/lib/server/env';
import type { Saisie } from '@/lib/parcours/moteur';

const COOKIE = 'saisie-en-attente';
const DUREE_SECONDES = 3_600;
/** A browser drops a larger cookie without a word. */
const TAILLE_MAX = 3_600;

interface EnAttente {
  readonly chemin: string;
  readonly personne: string;
  readonly saisie: Saisie;
}

const cle = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', COOKIE, 32));

/**
 * Keeps what was typed when the session turned out to be over, sealed in the browser that typed it, until the
 * same person is back on the same page. Works without JavaScript.
 */
export async function garderSaisie(enAttente: EnAttente): Promise<void> {
  const iv = randomBytes(12);
  const chiffreur = createCipheriv('aes-256-gcm', cle(), iv);
  const corps = Buffer.concat([chiffreur.update(JSON.stringify(enAttente), 'utf8'), chiffreur.final()]);
  const scelle = Buffer.concat([iv, chiffreur.getAuthTag(), corps]).toString('base64url');
  if (scelle.length > TAILLE_MAX) return;
  const secure = env().URL_PUBLIQUE.startsWith('https:');
  (await cookies()).set(COOKIE, scelle, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/dse',
    maxAge: DUREE_SECONDES,
    secure,
  });
}

/** What waits for this person on this page; `null` for anybody else. */
export async function lireSaisieEnAttente(chemin: string, personne: string): Promise<Saisie | null> {
  const scelle = (await cookies()).get(COOKIE)?.value;
  if (!scelle) return null;
  try {
    const octets = Buffer.from(scelle, 'base64url');
    const dechiffreur = createDecipheriv('aes-256-gcm', cle(), octets.subarray(0, 12));
    dechiffreur.setAuthTag(octets.subarray(12, 28));
    const clair = Buffer.concat([dechiffreur.update(octets.subarray(28)), dechiffreur.final()]);
    const lue = JSON.parse(clair.toString('utf8')) as EnAttente;
    return lue.chemin === chemin && lue.personne === personne ? lue.saisie : null;
  } catch {
    // Not ours, or sealed under another key: there is nothing to give back.
    return null;
  }
}

/** Saved now: the sealed copy has served. */
export async function oublierSaisie(): Promise<void> {
  const pot = await cookies();
  if (pot.has(COOKIE)) pot.delete({ name: COOKIE, path: '/dse' });
}
