import 'server-only';
import { base } from '@/lib/server/base';
import { decrireErreur, tracer } from './traces';

export type CategorieDAcces =
  | 'connexion'
  | 'compte'
  | 'dossier'
  | 'document'
  | 'instruction'
  | 'etablissement';

/** Notes who did what, outside any transaction. Never fails the caller: an access log is not worth a refusal. */
export async function journaliser(
  categorie: CategorieDAcces,
  action: string,
  personneId: string | null = null,
  /** The agent who did it, when it is not the person. */
  agentId: string | null = null,
): Promise<void> {
  try {
    await base().journalAcces.create({ data: { categorie, action, personneId, agentId } });
  } catch (erreur) {
    tracer.error({ categorie, action, erreur: decrireErreur(erreur) }, 'accès non journalisé');
  }
}
