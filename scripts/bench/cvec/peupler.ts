import type { ClientBase } from 'pg';

export const ANNEE = '2026-2027';
const QUAND = '2026-11-21T11:00:00Z';

/** A name that grows with the row, as the portal's own do: rows written together lie together. */
const id = (genre: number, i: string) =>
  `(lpad(to_hex(${i}), 12, '0') || '70008${genre}00000000000000')::uuid`;

const cvecs = (etat: string, version: number) => `WITH p AS (
    INSERT INTO "Personne" (id, email, "motDePasse", prenom, nom, "dateNaissance", ine)
    SELECT gen_random_uuid(), 'essai-' || i || '@exemple.fr', 'x', 'Lina', 'Martin', '2007-03-14', lpad(i::text, 9, '0') || 'AB'
    FROM generate_series($1::int, $2::int) i RETURNING id, substr(ine, 1, 9)::int AS i)
  INSERT INTO "Cvec" (id, "personneId", annee, etat, version, crous, "communeCode", situation, "ouverteLe", "modifieeLe", "acquitteeLe")
  SELECT ${id(1, 'p.i')}, p.id, '${ANNEE}', '${etat}', ${version}, 'REN', '35238', 'initiale', '${QUAND}', '${QUAND}',
    ${etat === 'acquittee' ? `'${QUAND}'` : 'NULL'}::timestamptz FROM p`;

const evenement = (rang: number, type: string, donnees: string) => `INSERT INTO "EvenementCvec"
    ("cvecId", rang, type, donnees, acteur, "survenuLe")
  SELECT ${id(1, 'i')}, ${rang}, '${type}', ${donnees}, 'systeme', '${QUAND}' FROM generate_series($1::int, $2::int) i`;

const OUVERTE = evenement(1, 'cvec_ouverte', `'{"annee":"${ANNEE}","crous":"REN"}'::jsonb`);
const de = (suite: string) => `jsonb_build_object('tentative', ${id(2, 'i')}${suite})`;
const LETTRES = [0, 1, 2, 3, 4, 5].map((rang) => `chr(65 + (i / ${26 ** rang}) % 26)`).join(' || ');
const NUMERO = `'REN6 ' || ${LETTRES} || ' 10'`;

/** What a settled contribution leaves in each table. */
const REGLEES = [
  cvecs('acquittee', 4),
  OUVERTE,
  evenement(
    2,
    'tentative_creee',
    de(`, 'mode', 'carte', 'centimes', 10500, 'expireA', ${Date.parse(QUAND)}, 'lien', null`),
  ),
  evenement(3, 'tentative_payee', de('')),
  evenement(4, 'cvec_acquittee', de(`, 'mode', 'carte', 'numero', ${NUMERO}, 'code', '75', 'motif', null`)),
  `INSERT INTO "Tentative" (id, "cvecId", mode, etat, centimes, cle, "jourUtc", transaction, "transUuid", "creeeLe", "expireLe", "payeeLe")
    SELECT ${id(2, 'i')}, ${id(1, 'i')}, 'carte', 'payee', 10500, 'c' || i, '2020-01-01'::date + i / 900000,
      lpad((i % 900000)::text, 6, '0'), 'u' || i, '${QUAND}', '${QUAND}', '${QUAND}' FROM generate_series($1::int, $2::int) i`,
  `INSERT INTO "Attestation" (numero, "cvecId", "personneId", annee, crous, mode, "tentativeId", code, "emiseLe")
    SELECT ${NUMERO}, c.id, c."personneId", c.annee, 'REN', 'carte', ${id(2, 'i')}, '75', '${QUAND}'
    FROM generate_series($1::int, $2::int) i JOIN "Cvec" c ON c.id = ${id(1, 'i')}`,
  `INSERT INTO "Ecriture" ("cvecId", "tentativeId", sens, centimes, "passeeLe")
    SELECT ${id(1, 'i')}, ${id(2, 'i')}, 'encaissement', 10500, '${QUAND}' FROM generate_series($1::int, $2::int) i`,
  `INSERT INTO "RetourBrut" (source, ordre, "transUuid", statut, jugement, champs, "recuLe")
    SELECT 'notification', replace(${id(2, 'i')}::text, '-', ''), 'u' || i, 'AUTHORISED', 'transition',
      '{"vads_trans_status":"AUTHORISED"}', '${QUAND}' FROM generate_series($1::int, $2::int) i`,
];

const PAQUET = 100_000;

async function parPaquets(client: ClientBase, de: number, nombre: number, requetes: readonly string[]) {
  for (let debut = de; debut < de + nombre; debut += PAQUET) {
    const bornes = [debut, Math.min(debut + PAQUET, de + nombre) - 1];
    await client.query('BEGIN');
    // What is inserted refers to what is inserted: checking each reference would only take longer.
    await client.query("SET LOCAL session_replication_role = 'replica'");
    for (const sql of requetes) await client.query(sql, bornes);
    await client.query('COMMIT');
  }
}

/** As many settled contributions as a whole year has, with all that they leave. */
export async function peupler(client: ClientBase, nombre: number): Promise<void> {
  await parPaquets(client, 1, nombre, REGLEES);
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}

const PREMIERE = 50_000_000;
let prochaine = PREMIERE;

/** How many contributions that were settled here lack their attestation or their line of ledger, or have two. */
export async function compterIncompletes(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM "Cvec" c
    WHERE c.id BETWEEN ${id(1, '$1::int')} AND ${id(1, '$2::int')} AND etat = 'acquittee' AND 1 <> (SELECT count(*) FROM "Attestation" a
      JOIN "Ecriture" e ON e."tentativeId" = a."tentativeId" WHERE a."cvecId" = c.id)`,
    [PREMIERE, prochaine],
  );
  return rows[0]?.n ?? 0;
}

/** Students whose contribution is open: nothing is paid yet. */
export async function ouvrirDes(client: ClientBase, nombre: number): Promise<readonly string[]> {
  const premiere = prochaine;
  prochaine += nombre;
  await parPaquets(client, premiere, nombre, [cvecs('a_choisir', 1), OUVERTE]);
  const { rows } = await client.query<{ personneId: string }>(
    `SELECT "personneId" FROM "Cvec" WHERE id BETWEEN ${id(1, '$1::int')} AND ${id(1, '$2::int')}`,
    [premiere, premiere + nombre - 1],
  );
  return rows.map(({ personneId }) => personneId);
}
