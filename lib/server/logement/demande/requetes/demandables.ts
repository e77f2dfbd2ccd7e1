import 'server-only';
import { lignes } from '../../../base';

const DEMANDABLES = `SELECT DISTINCT "logementId" AS id FROM "Chambre" WHERE annee = $1 AND "logementId" = ANY($2::int[])`;

/** Of these sheets, those that have rooms this year. How many a real one has is not published: it can't be wished for here. */
export async function lesDemandables(annee: string, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const lues = await lignes<{ id: number }>('logements_demandables', DEMANDABLES, [annee, ids]);
  return new Set(lues.map(({ id }) => id));
}
