import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { base } from '@/lib/server/base';
import { env } from '@/lib/server/env';
import { journaliser } from '@/lib/server/journal/acces';
import { AGENTS_FICTIFS } from '@/prisma/personas/agents';
import type { AgentReconnu } from './connecter-agent';

/** Signs in as an agent who does not exist, without password: in demonstration mode, and for these only. */
export async function connecterAgentFictif(
  cle: string,
): Promise<Resultat<AgentReconnu, 'hors_demonstration' | 'inconnu'>> {
  if (!env().DEMONSTRATION) return refus('hors_demonstration');
  const email = AGENTS_FICTIFS.find((agent) => agent.cle === cle)?.email;
  const agent = email
    ? await base().agent.findUnique({
        where: { email, actif: true },
        select: { id: true, versionSession: true, role: true },
      })
    : null;
  if (!agent) return refus('inconnu');
  await journaliser('connexion', 'agent_fictif_connecte', null, agent.id);
  return succes(agent);
}
