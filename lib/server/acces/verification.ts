import 'server-only';
import { cookies } from 'next/headers';
import type { ReponseDeVerification } from '@/lib/parcours/verification';
import { cookieSession } from './cookie-session';
import { desceller, sceller } from './sceau';

const COOKIE = 'verification';
const DUREE_SECONDES = 600;

/** Carries an answer to the page that shows it: neither a number nor a name stands in an address. */
export async function garderReponse(reponse: ReponseDeVerification): Promise<void> {
  const options = { ...cookieSession().options, path: '/verifier', maxAge: DUREE_SECONDES };
  (await cookies()).set(COOKIE, sceller(COOKIE, reponse), options);
}

export async function lireReponse(): Promise<ReponseDeVerification | null> {
  const scellee = (await cookies()).get(COOKIE)?.value;
  if (!scellee) return null;
  try {
    return desceller(COOKIE, scellee) as ReponseDeVerification;
  } catch {
    return null;
  }
}
