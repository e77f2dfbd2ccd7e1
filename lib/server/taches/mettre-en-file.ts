import 'server-only';
import type { Tx } from '@/lib/server/base';
import type { Tache } from './definitions/definir';
import { file } from './file';
import { identifiantStable } from './identifiant';

/** Puts a job in the queue inside the command's transaction: it exists if and only if the command did. */
export async function mettreEnFile<T extends object>(tx: Tx, tache: Tache<T>): Promise<void> {
  const { definition, cle, donnees } = tache;
  const executeSql = async (texte: string, valeurs: unknown[] = []) => {
    const rows = await tx.$queryRawUnsafe<unknown[]>(texte, ...valeurs);
    return { rows: Array.isArray(rows) ? rows : [] };
  };
  await (await file()).send(definition.nom, definition.schema.parse(donnees), {
    id: identifiantStable(`${definition.nom}:${cle}`),
    db: { executeSql },
  });
}
