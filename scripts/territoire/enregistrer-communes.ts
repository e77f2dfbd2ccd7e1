import type { ClientBase } from 'pg';
import { normaliserNom } from '@/lib/domain/noyau/nom-de-commune';
import type { CommuneBrute } from './communes-des-paquets';

const LIGNES = `SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(
  code text, nom text, "nomNormalise" text, departement text, "codesPostaux" text[], population int,
  latitude float8, longitude float8)`;
const COLONNES =
  'code, nom, "nomNormalise", departement, "codesPostaux", population, latitude, longitude, source';

const enJson = (communes: readonly CommuneBrute[]) =>
  JSON.stringify(communes.map((c) => ({ ...c, nomNormalise: normaliserNom(c.nom) })));

/** Adds what is missing, changes nothing of what is there. */
export async function ajouterCommunes(
  client: ClientBase,
  communes: readonly CommuneBrute[],
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO "Commune" (${COLONNES}) SELECT l.*, 'paquet' FROM (${LIGNES}) l ON CONFLICT (code) DO NOTHING`,
    [enJson(communes)],
  );
  return rowCount ?? 0;
}

export interface Bilan {
  ajoutees: number;
  modifiees: number;
}

/** The operator's file decides; a commune whose coordinates it doesn't know keeps those it had. */
export async function importerCommunes(
  client: ClientBase,
  communes: readonly CommuneBrute[],
): Promise<Bilan> {
  const { rows } = await client.query<{ ajoutee: boolean }>(
    `INSERT INTO "Commune" AS c (${COLONNES}) SELECT l.*, 'import' FROM (${LIGNES}) l
     ON CONFLICT (code) DO UPDATE SET nom = excluded.nom, "nomNormalise" = excluded."nomNormalise",
       departement = excluded.departement, "codesPostaux" = excluded."codesPostaux",
       population = excluded.population, latitude = coalesce(excluded.latitude, c.latitude),
       longitude = coalesce(excluded.longitude, c.longitude), source = 'import'
     WHERE (c.nom, c."nomNormalise", c.departement, c."codesPostaux", c.population, c.latitude, c.longitude, c.source)
       IS DISTINCT FROM (excluded.nom, excluded."nomNormalise", excluded.departement, excluded."codesPostaux",
         excluded.population, coalesce(excluded.latitude, c.latitude), coalesce(excluded.longitude, c.longitude), 'import')
     RETURNING xmax = 0 AS ajoutee`,
    [enJson(communes)],
  );
  const ajoutees = rows.filter(({ ajoutee }) => ajoutee).length;
  return { ajoutees, modifiees: rows.length - ajoutees };
}
