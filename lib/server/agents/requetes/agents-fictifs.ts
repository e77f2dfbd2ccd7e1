import 'server-only';
import { crousDeCode } from '@/lib/domain/cvec';
import { base } from '@/lib/server/base';
import { AGENTS_FICTIFS } from '@/prisma/personas/agents';

export interface AgentFictifSeme {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  /** « Crous de Lyon », « Université fictive de Rennes » */
  readonly ou: string;
  readonly fonction: string;
}

/** The agents that the seed really put in the base, in the order of their file. */
export async function listerAgentsFictifs(): Promise<readonly AgentFictifSeme[]> {
  const semes = await base().agent.findMany({
    where: { email: { in: AGENTS_FICTIFS.map(({ email }) => email) }, actif: true },
    select: { email: true, crous: true, etablissement: { select: { nom: true } } },
  });
  const parEmail = new Map(semes.map((agent) => [agent.email, agent]));
  return AGENTS_FICTIFS.flatMap(({ cle, prenom, nom, email, fonction }) => {
    const seme = parEmail.get(email);
    if (!seme) return [];
    const ou = seme.etablissement?.nom ?? crousDeCode(seme.crous ?? '')?.nom ?? 'Tous les Crous';
    return [{ cle, prenom, nom, ou, fonction }];
  });
}
