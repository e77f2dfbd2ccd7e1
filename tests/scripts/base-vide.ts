import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { creerBase } from '@/scripts/demarrage/base';

const serveur = () => process.env.DATABASE_URL ?? '';

/** An empty database of this test's own, dropped with it. */
export async function baseVide(): Promise<string> {
  const nom = `vide_${randomBytes(6).toString('hex')}`;
  await creerBase(serveur(), nom);
  onTestFinished(() => avecClient(serveur(), (c) => c.query(`DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`)));
  const url = new URL(serveur());
  url.pathname = `/${nom}`;
  return url.href;
}

export async function avecClient<T>(url: string, travail: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await travail(client);
  } finally {
    await client.end();
  }
}

export const lire = async (url: string, sql: string): Promise<readonly Record<string, unknown>[]> =>
  avecClient(url, async (client) => (await client.query(sql)).rows);
