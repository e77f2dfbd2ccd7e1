import 'server-only';
import { base } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';

/** Ends every session of a person, this one included. */
export async function deconnecterPartout(personneId: string): Promise<void> {
  await base().personne.update({ where: { id: personneId }, data: { versionSession: { increment: 1 } } });
  await journaliser('connexion', 'deconnexion_partout', personneId);
}
