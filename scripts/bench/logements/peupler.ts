import type { ClientBase } from 'pg';
import { semerCommunes } from '../../territoire/semer-communes';

/** Residences around the most peopled communes, each with as many rooms; drawn by the base from a fixed seed. */
const RESIDENCES = `INSERT INTO "Residence" (cle, nom, "nomNormalise", adresse, "codePostal", ville, "villeNormalisee",
    latitude, longitude, services, source)
  SELECT 'essai ' || i, 'Résidence ' || i, 'residence ' || i, i || ' rue d’essai', c."codesPostaux"[1], c.nom,
    c."nomNormalise", c.latitude + (random() - 0.5) / 20, c.longitude + (random() - 0.5) / 20, '{}', 'fictif'
  FROM generate_series(1, $1::int) i
  JOIN (SELECT row_number() OVER (ORDER BY population DESC) AS rang, * FROM "Commune" WHERE latitude IS NOT NULL) c
    ON c.rang = 1 + floor(power((i * 7919 % $1::int) / $1::float8, 3) * 400)`;

const LOGEMENTS = `INSERT INTO "Logement" (cle, "residenceId", "surfaceMin", "surfaceMax", "loyerSeulMin", "loyerSeulMax",
    "loyerCoupleMin", "loyerCoupleMax", "loyerColocationMin", "loyerColocationMax", "loyerMin", modes, equipements, adapte, disponible)
  SELECT 'essai ' || r.id || ' ' || j, r.id, s, s, l, l, CASE WHEN c THEN l + 9000 END, CASE WHEN c THEN l + 9000 END,
    NULL, NULL, l, CASE WHEN c THEN 3 ELSE 1 END, floor(random() * 256), random() < 0.05, random() < 0.95
  FROM "Residence" r, generate_series(1, $1::int) j,
    LATERAL (SELECT 9 + floor(random() * 30 + 0 * j) AS s, (18000 + floor(random() * 45000 + 0 * j))::int AS l, random() + 0 * j < 0.2 AS c) d
  WHERE r.cle LIKE 'essai %'`;

const FICHES = `INSERT INTO "FicheLogement" ("logementId", intitule, description, lits, "forteDemande", "peuDeStock", source)
  SELECT id, 'Studio', repeat('Une phrase de description. ', 20), '[]', false, false, 'fictif' FROM "Logement"
  WHERE cle LIKE 'essai %'`;

/** Fills an empty base as a whole country would. */
export async function peupler(client: ClientBase, residences: number, parResidence: number): Promise<void> {
  await semerCommunes(client);
  await client.query('SELECT setseed(0.42)');
  await client.query(RESIDENCES, [residences]);
  await client.query(LOGEMENTS, [parResidence]);
  await client.query(FICHES);
  await client.query('VACUUM (ANALYZE)');
}
