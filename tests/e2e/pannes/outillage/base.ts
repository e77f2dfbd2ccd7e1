import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const FICHE = z.object({ port: z.number(), motDePasse: z.string() });

export function adresseDeLaBase(donnees: string): string {
  const fiche = FICHE.parse(JSON.parse(readFileSync(path.join(donnees, 'postgres.json'), 'utf8')));
  return `postgresql://guichet:${fiche.motDePasse}@127.0.0.1:${fiche.port}/guichet`;
}

/** Reads the embedded database of a portal of one's own, from outside: nothing of the portal's code is believed. */
export async function interroger<T extends pg.QueryResultRow>(
  donnees: string,
  sql: string,
  valeurs: readonly unknown[] = [],
): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: adresseDeLaBase(donnees) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql, [...valeurs])).rows;
  } finally {
    await client.end();
  }
}
