import pg from 'pg';
import { codeErreur } from '../panne';

/** 28xxx, 3D000: it answers, and won't let us in. 57P03 and network errors: not yet. */
export type EtatServeur = 'pret' | 'attente' | 'refus';

export async function etatDuServeur(url: string, delaiMs = 2_000): Promise<EtatServeur> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: delaiMs,
    query_timeout: delaiMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'pret';
  } catch (erreur) {
    return /^(28|3D)/.test(codeErreur(erreur)) ? 'refus' : 'attente';
  } finally {
    await client.end().catch(() => undefined);
  }
}
