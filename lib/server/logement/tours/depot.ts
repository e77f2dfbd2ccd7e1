import 'server-only';
import type { ClientBase } from 'pg';
import type { EtatTour, TourConnu } from '@/lib/domain/logement/tours';
import { pool } from '../../base';

/** A transaction on one connection, for what streams. What `corps` throws undoes it all, and so does the death of this process. */
export async function enTransaction<T>(
  corps: (client: ClientBase) => Promise<T>,
  mode: 'READ COMMITTED' | 'REPEATABLE READ' = 'READ COMMITTED',
): Promise<T> {
  const client = await pool().connect();
  let casse: Error | undefined;
  try {
    await client.query(`BEGIN ISOLATION LEVEL ${mode}`);
    const fait = await corps(client);
    await client.query('COMMIT');
    return fait;
  } catch (erreur) {
    // A connection that can't even undo is thrown away: the base undoes for it.
    await client.query('ROLLBACK').catch((e) => {
      casse = e instanceof Error ? e : new Error(String(e));
    });
    throw erreur;
  } finally {
    client.release(casse);
  }
}

/** What a round of the year is run under: the text that its advisory lock hashes. */
export const verrouDesTours = (annee: string): string => `logement:tours:${annee}`;

/** One at a time for a year, held to the end of the transaction; `false` when somebody has it. */
export async function prendreLaMain(client: ClientBase, annee: string): Promise<boolean> {
  const { rows } = await client.query<{ prise: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS prise',
    [verrouDesTours(annee)],
  );
  return rows[0]?.prise === true;
}

/** The rounds of a year that were run. */
export async function lireConnus(
  annee: string,
  client: Pick<ClientBase, 'query'> = pool(),
): Promise<readonly TourConnu[]> {
  const { rows } = await client.query<{ numero: number; etat: EtatTour }>(
    'SELECT numero, etat FROM "TourLogement" WHERE annee = $1',
    [annee],
  );
  return rows;
}

/** Who asks for a round to be run or published. */
export interface Demandeur {
  readonly origine: 'ecran' | 'commande' | 'horloge';
  readonly agentId: string | null;
}

export interface Geste extends Demandeur {
  readonly annee: string;
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  /** `accepte`, `demande` or a code of refusal. */
  readonly suite: string;
  readonly faitLe: Date;
}

/** Writes who pressed, and what was answered. */
export async function noterGeste(geste: Geste, client: Pick<ClientBase, 'query'> = pool()): Promise<void> {
  const { annee, numero, agentId, origine, suite, faitLe } = geste;
  await client.query(
    `INSERT INTO "GesteDeTour" (annee, numero, geste, "agentId", origine, suite, "faitLe") VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [annee, numero, geste.geste, agentId, origine, suite, faitLe],
  );
}

/** Two who run the same round at once: the unique key lets one through. */
export const estDejaEcrit = (erreur: unknown): boolean =>
  erreur instanceof Object && 'code' in erreur && erreur.code === '23505';
