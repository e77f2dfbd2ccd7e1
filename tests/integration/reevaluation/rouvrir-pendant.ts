import pg from 'pg';
import { expect, vi } from 'vitest';
import { base } from '@/lib/server/base';

const EN_ATTENTE = `SELECT count(*)::int AS n FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * A student in the middle of reopening a dossier: its row is held while the work begins, and the reopening is
 * committed once the work waits for it. Answers what the work answers.
 */
export async function rouvrirPendant<T>(
  { id, version }: { readonly id: string; readonly version: number },
  travail: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM "Dossier" WHERE id = $1 FOR UPDATE', [id]);
    const enCours = travail();
    await vi.waitFor(async () => {
      expect(await base().$queryRawUnsafe(EN_ATTENTE)).toEqual([{ n: 1 }]);
    }, 20_000);
    await client.query(
      `INSERT INTO "EvenementDossier" VALUES ($1, $2, 'dossier_rouvert', '{}', 'etudiant', now())`,
      [id, version + 1],
    );
    await client.query(`UPDATE "Dossier" SET etat = 'brouillon', version = version + 1 WHERE id = $1`, [id]);
    await client.query('COMMIT');
    return await enCours;
  } finally {
    await client.end();
  }
}
