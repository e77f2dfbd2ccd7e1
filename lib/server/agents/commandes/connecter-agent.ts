import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { AgentConnecte } from '@/lib/server/acces/droits';
import { consommer } from '@/lib/server/acces/limites';
import type { Reconnue } from '@/lib/server/acces/session';
import { base } from '@/lib/server/base';
import { verifierMotDePasse } from '@/lib/server/compte';
import { journaliser } from '@/lib/server/journal/acces';

const QUART_D_HEURE = 900;

export type AgentReconnu = Reconnue & { readonly role: AgentConnecte['role'] };

/** Recognises an agent. Unknown address, wrong password and somebody who left are one refusal, in one time. */
export async function connecterAgent(
  { email, motDePasse }: { readonly email: string; readonly motDePasse: string },
  adresse: string,
): Promise<Resultat<AgentReconnu, 'identifiants' | 'trop_de_tentatives'>> {
  const passe = await Promise.all([
    consommer(`agent:adresse:${adresse}`, { max: 50, fenetreSecondes: QUART_D_HEURE }),
    consommer(`agent:compte:${email}`, { max: 10, fenetreSecondes: QUART_D_HEURE }),
  ]);
  if (!passe.every(Boolean)) return refus('trop_de_tentatives');
  const agent = await base().agent.findUnique({
    where: { email },
    select: { id: true, versionSession: true, motDePasse: true, role: true, actif: true },
  });
  const juste = await verifierMotDePasse(agent?.motDePasse ?? null, motDePasse);
  const reconnu = juste && agent?.actif === true;
  await journaliser('connexion', reconnu ? 'agent_connecte' : 'agent_refuse', null, agent?.id ?? null);
  if (!agent || !reconnu) return refus('identifiants');
  return succes({ id: agent.id, versionSession: agent.versionSession, role: agent.role });
}
