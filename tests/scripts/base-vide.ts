import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { creerBase } from '@/scripts/demarrage/base';

const serveur = () => process.env.DATABASE_URL ?? '';

async function creer(): Promise<{ url: string; nom: string }> {
  const nom = `vide_${randomBytes(6).toString('hex')}`;
  await creerBase(serveur(), nom);
  const url = new URL(serveur());
  url.pathname = `/${nom}`;
  return { url: url.href, nom };
}

const effacer = (nom: string) =>
  avecClient(serveur(), (client) => client.query(`DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`));

/** An empty database of this test's own, dropped with it. */
export async function baseVide(): Promise<string> {
  const { url, nom } = await creer();
  onTestFinished(async () => void (await effacer(nom)));
  return url;
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

/** The same, kept for all the tests of a file. */
export function baseDuFichier(): { readonly url: () => string } {
  let url = '';
  let nom = '';
  beforeAll(async () => {
    ({ url, nom } = await creer());
  });
  afterAll(() => effacer(nom));
  return { url: () => url };
}
