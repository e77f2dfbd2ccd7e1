import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { cookieSession } from './cookie-session';
import { lireJeton, signerJeton } from './jetons';
import { retourSur } from './retour';

const INSCRIPTION = 'inscription';
const APPAREIL = 'appareil';
const UNE_HEURE = 3600;
const SIX_MOIS = 180 * 86_400;

const empreinte = (email: string) => createHash('sha256').update(`appareil:${email}`).digest('base64url');

interface InscriptionEnCours {
  readonly id: string;
  /** Where to go once signed in. */
  readonly retour: string;
}

/** Remembers, between the form and the code, which registration this browser is proving. */
export async function retenirInscription(id: string, retour: string): Promise<void> {
  const jeton = signerJeton('inscription', { id, retour }, UNE_HEURE);
  (await cookies()).set(INSCRIPTION, jeton, { ...cookieSession().options, maxAge: UNE_HEURE });
}

export async function lireInscriptionEnCours(): Promise<InscriptionEnCours | null> {
  const jeton = lireJeton('inscription', (await cookies()).get(INSCRIPTION)?.value);
  return typeof jeton?.id === 'string' ? { id: jeton.id, retour: retourSur(jeton.retour) } : null;
}

export async function oublierInscription(): Promise<void> {
  (await cookies()).delete(INSCRIPTION);
}

/** The id of this browser if it already signed in to this account: its tries are counted apart. */
export async function lireAppareil(email: string): Promise<string | null> {
  const jeton = lireJeton('appareil', (await cookies()).get(APPAREIL)?.value);
  return jeton?.compte === empreinte(email) && typeof jeton.id === 'string' ? jeton.id : null;
}

export async function reconnaitreAppareil(email: string): Promise<void> {
  const id = (await lireAppareil(email)) ?? randomUUID();
  const jeton = signerJeton('appareil', { id, compte: empreinte(email) }, SIX_MOIS);
  (await cookies()).set(APPAREIL, jeton, { ...cookieSession().options, maxAge: SIX_MOIS });
}
