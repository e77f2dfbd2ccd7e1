import 'server-only';
import type { Tx } from '@/lib/server/base';
import type { DefinitionTache, Tache } from './definitions/definir';
import { file } from './file';
import { identifiantStable } from './identifiant';

const identifiantDe = (nom: string, cle: string) => identifiantStable(`${nom}:${cle}`);

const dansLaTransaction = (tx: Tx) => ({
  executeSql: async (texte: string, valeurs: unknown[] = []) => {
    const rows = await tx.$queryRawUnsafe<unknown[]>(texte, ...valeurs);
    return { rows: Array.isArray(rows) ? rows : [] };
  },
});

/** Puts a job in the queue inside the command's transaction: it exists if and only if the command did. */
export async function mettreEnFile<T extends object>(tx: Tx, tache: Tache<T>): Promise<void> {
  const { definition, cle, donnees, apresSecondes } = tache;
  await (await file()).send(definition.nom, definition.schema.parse(donnees), {
    id: identifiantDe(definition.nom, cle),
    db: dansLaTransaction(tx),
    ...(apresSecondes ? { startAfter: apresSecondes } : {}),
  });
}

/** The same for many jobs of one kind, in one statement. */
export async function mettreLotEnFile<T extends object>(
  tx: Tx,
  { nom, schema }: DefinitionTache<T>,
  taches: readonly { readonly cle: string; readonly donnees: T }[],
): Promise<void> {
  if (taches.length === 0) return;
  const lot = taches.map(({ cle, donnees }) => ({
    id: identifiantDe(nom, cle),
    data: schema.parse(donnees),
  }));
  await (await file()).insert(nom, lot, { db: dansLaTransaction(tx) });
}
