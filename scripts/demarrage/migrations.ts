import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { messageErreur, Panne } from './panne';
import { dansLeProjet } from './racine';

interface Migration {
  nom: string;
  sql: string;
  somme: string;
}

/** The table that `prisma migrate` itself keeps: its `status` and `deploy` agree with ours. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
/** Prisma's own lock number, so that the two never run together. */
const VERROU = 72_707_369;

function lireMigrations(dossier: string): Migration[] {
  return readdirSync(dossier)
    .sort()
    .map((nom) => ({ nom, fichier: path.join(dossier, nom, 'migration.sql') }))
    .filter(({ fichier }) => existsSync(fichier))
    .map(({ nom, fichier }) => {
      const sql = readFileSync(fichier, 'utf8');
      return { nom, sql, somme: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Applies what is missing, in order, one at a time across processes. Returns how many. */
export async function migrer(url: string, dossier = dansLeProjet('prisma/migrations')): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [VERROU]);
    await client.query(TABLE);
    const aFaire = await restantes(client, lireMigrations(dossier));
    for (const migration of aFaire) await appliquer(client, migration);
    return aFaire.length;
  } finally {
    await client.end();
  }
}

async function restantes(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finie: boolean }>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finie
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const faites = new Map(rows.map((ligne) => [ligne.migration_name, ligne]));
  return migrations.filter(({ nom, somme }) => {
    const faite = faites.get(nom);
    if (!faite) return true;
    if (!faite.finie)
      throw new Panne(
        `La migration ${nom} a échoué en route sur cette base.`,
        `Réparez la base, puis : npx prisma migrate resolve --rolled-back ${nom}`,
      );
    if (faite.checksum !== somme)
      throw new Panne(
        `La migration ${nom} a changé depuis qu'elle a été appliquée.`,
        'Remettez le fichier dans son état et écrivez une nouvelle migration.',
      );
    return false;
  });
}

/** In one transaction with its record: it is applied and noted, or neither. */
async function appliquer(client: pg.Client, { nom, sql, somme }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), somme, nom],
    );
    await client.query('COMMIT');
  } catch (erreur) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Panne(
      `La migration ${nom} échoue : ${messageErreur(erreur)}.`,
      'Corrigez-la : la base est intacte.',
    );
  }
}
