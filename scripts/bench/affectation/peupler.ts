import type { ClientBase } from 'pg';

export const ANNEE = '2026-2027';
const QUAND = '2026-06-05T10:00:00Z';
const PAR_FICHE = 30;
const VILLES = 250;
const PAQUET = 100_000;

/** A name that grows with the row, as the portal's own do: rows written together lie together. */
const id = (genre: number, i: string) =>
  `(lpad(to_hex(${i}), 12, '0') || '70008${genre}00000000000000')::uuid`;

/** Sheets of some thirty rooms: one in twenty is adapted, one in twenty for couples. */
const FICHES = [
  `INSERT INTO "Residence" (id, cle, nom, "nomNormalise", adresse, ville, "villeNormalisee", latitude, longitude, services, source)
    SELECT i, 'r' || i, 'Résidence ' || i, 'r' || i, '1 rue du Banc', 'Ville ' || i % ${VILLES}, 'ville ' || i % ${VILLES}, 47, 2, '{}', 'banc'
    FROM generate_series(1, $1::int) i`,
  `INSERT INTO "Logement" (id, cle, "residenceId", modes, equipements, adapte, disponible)
    SELECT i, 'l' || i, i, 1, 0, i % 20 = 17, true FROM generate_series(1, $1::int) i`,
];
const CHAMBRES = `INSERT INTO "Chambre" ("logementId", annee, libelle, exigence, secteur)
  SELECT 1 + i / ${PAR_FICHE}, '${ANNEE}', i::text, CASE (1 + i / ${PAR_FICHE}) % 20 WHEN 17 THEN 1 WHEN 18 THEN 2 ELSE 0 END,
    'ville ' || (1 + i / ${PAR_FICHE}) % ${VILLES} FROM generate_series(0, $1::int - 1) i`;

/** As June would bring them: incomes are round, indexes are often equal, the first sheets are asked for much more than the last. */
const DEMANDES = [
  `INSERT INTO "Personne" (id, email, "motDePasse", prenom, nom, "dateNaissance")
    SELECT ${id(1, 'i')}, 'banc-' || i || '@exemple.fr', 'x', 'Lina', 'Martin', '2007-03-14' FROM generate_series($1::int, $2::int) i`,
  `INSERT INTO "DemandeLogement" (id, numero, "personneId", annee, voie, etat, version, "tourValide", rbg, points, "outreMer", qualites,
      "ouverteLe", "modifieeLe")
    SELECT ${id(2, 'i')}, 'LOG-2627-' || upper(lpad(to_hex(i), 8, '0')), ${id(1, 'i')}, '${ANNEE}', 'dse', 'validee', 3, 1,
      10 * floor(random() * 7000), floor(random() * 9), random() < 0.04,
      CASE WHEN random() < 0.02 THEN 1 ELSE 0 END + CASE WHEN random() < 0.05 THEN 2 ELSE 0 END, '${QUAND}', '${QUAND}'
    FROM generate_series($1::int, $2::int) i`,
  `INSERT INTO "VoeuLogement" ("demandeId", rang, "logementId")
    SELECT ${id(2, 'i')}, v, 4 * floor(random() * random() * ($3::int / 4)) + v
    FROM generate_series($1::int, $2::int) i, generate_series(1, 4) v`,
];

/** Fills an empty base as the closing of a round finds it. */
export async function peupler(client: ClientBase, demandes: number, chambres: number): Promise<void> {
  const fiches = Math.ceil(chambres / PAR_FICHE);
  // What is inserted refers to what is inserted: checking each reference would only take longer.
  await client.query("SET session_replication_role = 'replica'");
  await client.query('SELECT setseed(0.42)');
  for (const sql of FICHES) await client.query(sql, [fiches]);
  await client.query(CHAMBRES, [chambres]);
  for (let debut = 1; debut <= demandes; debut += PAQUET) {
    const bornes = [debut, Math.min(debut + PAQUET - 1, demandes)];
    for (const sql of DEMANDES) await client.query(sql, sql.includes('$3') ? [...bornes, fiches] : bornes);
  }
  await client.query("SET session_replication_role = 'origin'");
  await client.query('VACUUM (ANALYZE)');
  await client.query('CHECKPOINT');
}
