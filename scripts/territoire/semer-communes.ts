import type { ClientBase } from 'pg';
import { communesDesPaquets } from './communes-des-paquets';
import { ajouterCommunes } from './enregistrer-communes';

/** Fewer means that the first seed has not gone to its end. */
const COMMUNES_ATTENDUES = 34_000;

/** The communes of the packages, when the base doesn't hold them yet. Returns how many were added. */
export async function semerCommunes(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM "Commune"');
  if ((rows[0]?.n ?? 0) >= COMMUNES_ATTENDUES) return 0;
  return ajouterCommunes(client, communesDesPaquets());
}
