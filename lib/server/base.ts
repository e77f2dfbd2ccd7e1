import 'server-only';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from './env';
import { tracer } from './journal/traces';
import { type Prisma, PrismaClient } from './prisma/generated/client';
import { temoin } from './temoin';

interface Base {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
}

/** What a command writes through, inside its transaction. */
export type Tx = Prisma.TransactionClient;

// On globalThis: Next's development server reloads modules, and a pool must not be opened twice.
const porteur = globalThis as typeof globalThis & { __base?: Base };

function ouvrir(): Base {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().PG_POOL,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: 'guichet',
  });
  // A killed server must cost the running queries only, never the process.
  pool.on('error', (erreur) => tracer.warn({ erreur: erreur.message }, 'connexion perdue'));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    // Without an excerpt of the code that calls: the reason is what the log has room for.
    errorFormat: 'minimal',
    // Generous: a deadline that falls during COMMIT leaves the outcome in doubt.
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return { pool, prisma };
}

function ouverte(): Base {
  porteur.__base ??= ouvrir();
  return porteur.__base;
}

/** The only Prisma client. */
export function base(): PrismaClient {
  temoin()?.perdre();
  return ouverte().prisma;
}

/** The raw pool under it, for the job queue and what holds a connection. */
export function pool(): pg.Pool {
  temoin()?.perdre();
  return ouverte().pool;
}

const LECTURE = /^\s*SELECT\b/i;
const empreinte = (lues: readonly unknown[]) =>
  createHash('sha1').update(JSON.stringify(lues)).digest('base64url');

/** A hot query as a prepared statement of that name: one round trip, no ORM. The only read that a page kept in memory may rest on. */
export async function lignes<T extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly T[]> {
  const lire = async () => (await ouverte().pool.query<T>({ name, text, values: [...values] })).rows;
  const vu = temoin();
  if (!vu) return lire();
  if (!LECTURE.test(text)) vu.perdre();
  try {
    const lues = await lire();
    vu.lu(empreinte(lues), async () => empreinte(await lire()));
    return lues;
  } catch (erreur) {
    // A page that tells a breakdown is not kept.
    vu.perdre();
    throw erreur;
  }
}

const CONFLITS = new Set(['P2034', '40001', '40P01']);

/** What an error says of the one under it: Prisma keeps the driver's as a cause, or, for a raw query, in its meta. */
function dessous(erreur: object): unknown {
  const meta = 'meta' in erreur ? erreur.meta : undefined;
  if (meta instanceof Object && 'driverAdapterError' in meta) return meta.driverAdapterError;
  return 'cause' in erreur ? erreur.cause : undefined;
}

function estConflitDeTransaction(erreur: unknown): boolean {
  for (let e: unknown = erreur, i = 0; e instanceof Object && i < 4; i++) {
    if ('code' in e && CONFLITS.has(String(e.code))) return true;
    if ('originalCode' in e && CONFLITS.has(String(e.originalCode))) return true;
    e = dessous(e);
  }
  return false;
}

/** Runs `corps` in one transaction; a deadlock or a serialisation failure replays it (it must only touch the base). */
export async function transaction<T>(corps: (tx: Tx) => Promise<T>, essais = 3): Promise<T> {
  for (let reste = essais; ; reste--) {
    try {
      return await base().$transaction(corps);
    } catch (erreur) {
      if (reste <= 1 || !estConflitDeTransaction(erreur)) throw erreur;
    }
  }
}

/** True when a unique key of the base refused the row: somebody was first. */
export function estDoublon(erreur: unknown): boolean {
  return erreur instanceof Object && 'code' in erreur && erreur.code === 'P2002';
}

export async function fermerBase(): Promise<void> {
  const ouverteDeja = porteur.__base;
  delete porteur.__base;
  await ouverteDeja?.prisma.$disconnect();
  await ouverteDeja?.pool.end();
}
