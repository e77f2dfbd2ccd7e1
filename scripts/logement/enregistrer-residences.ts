import type { ClientBase } from 'pg';
import { normaliserNom } from '@/lib/domain/noyau/nom-de-commune';
import type { ResidenceSituee } from '@/lib/server/logement';

const LIGNES = `SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(
  cle text, nom text, "nomNormalise" text, adresse text, "codePostal" text, ville text, "villeNormalisee" text,
  latitude float8, longitude float8, description text, services text[], telephone text, courriel text, site text,
  transports jsonb)`;
const COLONNES = `cle, nom, "nomNormalise", adresse, "codePostal", ville, "villeNormalisee", latitude, longitude,
  description, services, telephone, courriel, site, transports, source`;

/** What the file of residences decides: a file of rooms writes it once, then no more. */
const SIENNES = ['nom', '"nomNormalise"', 'adresse', '"codePostal"', 'latitude', 'longitude'];
const COMPLETEES = ['description', 'telephone', 'courriel', 'site'];

const DECIDE = `(excluded.source = 'residences' OR r.source <> 'residences')`;
const NOUVELLES: readonly (readonly [colonne: string, valeur: string])[] = [
  ...SIENNES.map((c) => [c, `CASE WHEN ${DECIDE} THEN excluded.${c} ELSE r.${c} END`] as const),
  ...COMPLETEES.map(
    (c) =>
      [
        c,
        `CASE WHEN ${DECIDE} THEN coalesce(excluded.${c}, r.${c}) ELSE coalesce(r.${c}, excluded.${c}) END`,
      ] as const,
  ),
  ['services', `CASE WHEN excluded.services = '{}' THEN r.services ELSE excluded.services END`],
  ['transports', `CASE WHEN excluded.transports = '[]' THEN r.transports ELSE excluded.transports END`],
  ['source', `CASE WHEN ${DECIDE} THEN excluded.source ELSE r.source END`],
];

export interface Bilan {
  ajoutees: number;
  modifiees: number;
}

/** Several rooms of a file tell the same residence: one row, with what the most talkative of them says. */
function reunir(residences: readonly ResidenceSituee[]): ResidenceSituee[] {
  const parCle = new Map<string, ResidenceSituee>();
  for (const residence of residences) {
    const deja = parCle.get(residence.cle);
    const plusDite = (deja?.transports.length ?? -1) >= residence.transports.length ? deja : residence;
    parCle.set(residence.cle, {
      ...(deja ?? residence),
      transports: (plusDite ?? residence).transports,
      description: deja?.description ?? residence.description,
    });
  }
  return [...parCle.values()];
}

/** Adds and changes what the file says of residences; asked again, it changes nothing. */
export async function enregistrerResidences(
  client: ClientBase,
  residences: readonly ResidenceSituee[],
  source: string,
): Promise<Bilan> {
  const lignes = reunir(residences).map((r) => ({
    ...r,
    nomNormalise: normaliserNom(r.nom),
    villeNormalisee: normaliserNom(r.ville),
  }));
  const { rows } = await client.query<{ ajoutee: boolean }>(
    `INSERT INTO "Residence" AS r (${COLONNES}) SELECT l.*, $2 FROM (${LIGNES}) l
     ON CONFLICT (cle) DO UPDATE SET ${NOUVELLES.map(([c, v]) => `${c} = ${v}`).join(', ')}
     WHERE (${NOUVELLES.map(([c]) => `r.${c}`).join(', ')}) IS DISTINCT FROM (${NOUVELLES.map(([, v]) => v).join(', ')})
     RETURNING xmax = 0 AS ajoutee`,
    [JSON.stringify(lignes), source],
  );
  const ajoutees = rows.filter(({ ajoutee }) => ajoutee).length;
  return { ajoutees, modifiees: rows.length - ajoutees };
}
