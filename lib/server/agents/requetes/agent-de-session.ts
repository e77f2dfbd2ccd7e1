import 'server-only';
import type { AgentConnecte } from '@/lib/server/acces/droits';
import { lignes } from '@/lib/server/base';
import { estUuid } from '@/lib/server/uuid';

const SQL = `SELECT id, email, prenom, nom, role::text AS role, crous, uai FROM "Agent"
  WHERE id = $1::uuid AND "versionSession" = $2 AND actif`;

/** The agent of a session, `null` when it was revoked or the agent has left. */
export async function lireAgentDeSession(id: string, version: number): Promise<AgentConnecte | null> {
  if (!estUuid(id) || !Number.isInteger(version)) return null;
  const [agent] = await lignes<AgentConnecte & object>('agent_de_session', SQL, [id, version]);
  return agent ?? null;
}
