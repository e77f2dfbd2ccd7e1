import 'server-only';
import { cookies } from 'next/headers';
import { cookieSession } from './cookie-session';
import { lireJeton, signerJeton } from './jetons';

const COOKIE = 'acces-referent';
const UNE_HEURE = 3600;

/** Remembers, between the form and the code, which request of access this browser is proving. */
export async function retenirDemandeDAcces(id: string): Promise<void> {
  const options = { ...cookieSession().options, path: '/etablissement', maxAge: UNE_HEURE };
  (await cookies()).set(COOKIE, signerJeton(COOKIE, { id }, UNE_HEURE), options);
}

export async function lireDemandeDAcces(): Promise<string | null> {
  const jeton = lireJeton(COOKIE, (await cookies()).get(COOKIE)?.value);
  return typeof jeton?.id === 'string' ? jeton.id : null;
}

export async function oublierDemandeDAcces(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: '/etablissement' });
}
