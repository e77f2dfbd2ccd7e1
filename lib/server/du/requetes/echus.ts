import 'server-only';
import type { Rappel } from '@/lib/domain/paiement';
import { RAPPELS } from '@/lib/domain/paiement';
import { lignes } from '../../base';
import { type ColonneDue, ms } from '../lignes';

const LOT = 500;

// The time must have passed for good as well: what a visitor of the demonstration begins on a simulated day of the past is not old.
const sqlEchus = (colonne: ColonneDue): string => `SELECT DISTINCT id FROM (
  (SELECT "${colonne}" AS id FROM "Tentative" WHERE etat IN ('creee', 'redirigee') AND "expireLe" <= $1::timestamptz
    AND $1::timestamptz >= "inscriteLe" + ("expireLe" - "creeeLe") AND "${colonne}" IS NOT NULL LIMIT ${LOT})
  UNION ALL
  (SELECT "${colonne}" AS id FROM "LienDePaiement" WHERE etat = 'actif' AND "expireLe" <= $1::timestamptz
    AND $1::timestamptz >= "inscritLe" + ("expireLe" - "creeLe") AND "${colonne}" IS NOT NULL LIMIT ${LOT})) echus`;

/** What has an attempt or a link that the clock has closed. */
export async function listerEchus(colonne: ColonneDue, le: Date): Promise<readonly string[]> {
  const echus = await lignes<{ id: string }>(`${colonne}_echus`, sqlEchus(colonne), [le.toISOString()]);
  return echus.map(({ id }) => id);
}

export interface LienARappeler {
  readonly id: string;
  /** What it pays. */
  readonly du: string;
  readonly expireA: number;
  readonly rappel: Rappel | null;
}

const sqlARappeler = (
  colonne: ColonneDue,
): string => `SELECT l.id, l."${colonne}" AS du, ${ms('l."expireLe"')} AS "expireA", l.rappel
  FROM "LienDePaiement" l WHERE l.etat = 'actif' AND l."${colonne}" IS NOT NULL
    AND l."expireLe" > $1::timestamptz AND l."expireLe" <= $1::timestamptz + $2::float8 * interval '1 ms'
    AND $1::timestamptz >= l."inscritLe" + (l."expireLe" - $2::float8 * interval '1 ms' - l."creeLe")
    AND l.rappel IS DISTINCT FROM '2h' ORDER BY l."expireLe" LIMIT ${LOT}`;

/** Links that end soon, and were not told of yet. */
export const listerLiensARappeler = (colonne: ColonneDue, le: Date): Promise<readonly LienARappeler[]> =>
  lignes<LienARappeler & object>(`${colonne}_a_rappeler`, sqlARappeler(colonne), [
    ...[le.toISOString(), RAPPELS[0].avantMs],
  ]);
