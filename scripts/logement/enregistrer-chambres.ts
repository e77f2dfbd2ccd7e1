import type { ClientBase } from 'pg';
import { ANNEES_DES_CHAMBRES, CHAMBRES_FICTIVES } from '@/prisma/logements/chambres';

/** The sheets of the demonstration only: how many rooms a real sheet has is not published, and none is invented. */
const AJOUTER = `INSERT INTO "Chambre" ("logementId", annee, libelle, exigence, secteur)
  SELECT l.id, a.annee, x.libelle, x.exigence, r."villeNormalisee"
  FROM jsonb_to_recordset($1::jsonb) AS x(offre text, libelle text, exigence int)
  JOIN "Logement" l ON l.cle LIKE 'fictif %' AND l.cle LIKE '% ' || x.offre
  JOIN "Residence" r ON r.id = l."residenceId" AND r.source = 'fictif'
  CROSS JOIN unnest($2::text[]) AS a(annee)
  ORDER BY l.id, a.annee, x.libelle
  ON CONFLICT DO NOTHING`;

/** The rooms behind the doors of the fictitious residences. Asked again, it adds what is missing. */
export async function enregistrerChambres(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(AJOUTER, [
    JSON.stringify(CHAMBRES_FICTIVES),
    [...ANNEES_DES_CHAMBRES],
  ]);
  return rowCount ?? 0;
}
