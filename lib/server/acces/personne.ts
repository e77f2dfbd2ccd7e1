import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import {
  lirePersonneDeSession,
  type PersonneConnectee,
} from '@/lib/server/compte/requetes/personne-de-session';
import { cookieSession } from './cookie-session';
import { lireJeton } from './jetons';
import { retourSur } from './retour';

/** The signed-in person, or `null`. One query, once per request whoever asks. */
export const lirePersonne = cache(async (): Promise<PersonneConnectee | null> => {
  const jeton = lireJeton('session', (await cookies()).get(cookieSession().name)?.value);
  if (typeof jeton?.sub !== 'string' || typeof jeton.version !== 'number') return null;
  return lirePersonneDeSession(jeton.sub, jeton.version);
});

/** For pages: the signed-in person, else the sign-in page that comes back to `retour`. */
export async function exigerPersonne(retour: string): Promise<PersonneConnectee> {
  const personne = await lirePersonne();
  if (!personne) redirect(`/connexion?retour=${encodeURIComponent(retourSur(retour))}`);
  return personne;
}
