import 'server-only';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { lireAgentDeSession } from '@/lib/server/agents/requetes/agent-de-session';
import { env } from '@/lib/server/env';
import { cookieSession } from './cookie-session';
import { type AgentConnecte, type AgentPour, autoriser, type Droit, espaceDe } from './droits';
import { lireJeton, signerJeton } from './jetons';
import { retourSur } from './retour';
import type { Reconnue } from './session';

/** A working day, not sliding. */
const DUREE_SECONDES = 10 * 3600;

/** Never sent from another site: no mail leads an agent here. */
function cookieAgent() {
  const nom = env().URL_PUBLIQUE.startsWith('https:') ? '__Host-agent' : 'agent';
  return {
    nom,
    options: { ...cookieSession().options, sameSite: 'strict', maxAge: DUREE_SECONDES },
  } as const;
}

/** Opens the session of an agent: another cookie and another key than a student's. One does not open the other's pages. */
export async function ouvrirSessionDAgent({ id, versionSession }: Reconnue): Promise<void> {
  const { nom, options } = cookieAgent();
  const jeton = signerJeton('session-agent', { sub: id, version: versionSession }, DUREE_SECONDES);
  (await cookies()).set(nom, jeton, options);
}

export async function fermerSessionDAgent(): Promise<void> {
  (await cookies()).delete(cookieAgent().nom);
}

/** Whoever works and is signed in, whatever the role. It authorises nothing. */
export const lireQuiTravaille = cache(async (): Promise<AgentConnecte | null> => {
  const jeton = lireJeton('session-agent', (await cookies()).get(cookieAgent().nom)?.value);
  if (typeof jeton?.sub !== 'string' || typeof jeton.version !== 'number') return null;
  return lireAgentDeSession(jeton.sub, jeton.version);
});

/** The signed-in agent who has this right, `null` otherwise. */
export const lireAgent = async <D extends Droit>(droit: D): Promise<AgentPour<D> | null> =>
  autoriser(await lireQuiTravaille(), droit);

/** For pages: the agent who has this right, else the sign-in page; a role without it learns nothing of the page. */
export async function exigerAgent<D extends Droit>(droit: D, retour: string): Promise<AgentPour<D>> {
  const travaille = await lireQuiTravaille();
  const suite = encodeURIComponent(retourSur(retour, espaceDe(droit)));
  if (!travaille) redirect(`${espaceDe(droit)}/connexion?retour=${suite}`);
  return autoriser(travaille, droit) ?? notFound();
}
