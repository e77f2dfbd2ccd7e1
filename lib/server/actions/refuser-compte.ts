import 'server-only';
import { refuserCompte } from '@/lib/server/cvec/commandes/virer';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser } from './issues';

const VIREMENTS = '/instruction/virements';

/** « Refuser ce compte »: before the money leaves, and never after. */
export async function refuserUnCompte(
  { agent, horloge }: ContexteAction<'virer'>,
  _saisie: unknown,
  remboursement: string,
): Promise<Issue> {
  const fait = await refuserCompte({ remboursement, crous: agent.crous, agent: agent.id, horloge });
  if (fait.ok) return rediriger(`${VIREMENTS}?fait=refuse`);
  return refuser('Ce virement n’attend plus : il est parti, ou son compte est déjà refusé.', {
    href: VIREMENTS,
    texte: 'Revenir aux virements',
  });
}
