import 'server-only';
import type { Tx } from '../../../base';
import type { Classante } from './ouvrir-demande';

/** What a barème that changes counts for a dossier. */
export interface Reclassee extends Pick<Classante, 'rbg' | 'points'> {
  readonly dossierId: string;
}

const RECLASSER = `UPDATE "DemandeLogement" l SET rbg = x.rbg, points = x.points
  FROM jsonb_to_recordset($1::jsonb) AS x("dossierId" uuid, rbg int, points int) JOIN "Dossier" d ON d.id = x."dossierId"
  WHERE l."personneId" = d."personneId" AND l.annee = d.campagne AND (l.rbg, l.points) IS DISTINCT FROM (x.rbg, x.points)`;

/**
 * To call in the transaction that judges dossiers again: the requests for a room follow what is counted now. Rounds that were run keep
 * what they had read. Returns how many changed.
 */
export async function apresReevaluation(tx: Tx, reclassees: readonly Reclassee[]): Promise<number> {
  if (reclassees.length === 0) return 0;
  return tx.$executeRawUnsafe(RECLASSER, JSON.stringify(reclassees));
}
