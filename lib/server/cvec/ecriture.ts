import 'server-only';
import { sqlInsererEnvois } from '../taches/inserer';
import type { Projection } from './geste';

/** Parameters that every part may read: $1 contribution, $2 version read, $6 instant. */
const CAS = `cas AS (UPDATE "Cvec" SET version = $3, etat = $4::"EtatCvec", crous = $5, "modifieeLe" = $6::timestamptz,
  "acquitteeLe" = coalesce("acquitteeLe", CASE WHEN $7::boolean THEN $6::timestamptz END),
  "ibanScelle" = CASE WHEN $8::text = '' THEN NULL ELSE coalesce($8::text, "ibanScelle") END,
  "communeCode" = coalesce($9::text, "communeCode")
  WHERE id = $1::uuid AND version = $2 RETURNING id, "personneId", annee, crous)`;

type Partie = (parametre: string, presentes: ReadonlySet<string>) => string;

const inserer =
  (table: string, colonnes: string, valeurs: string, forme: string): Partie =>
  (p) =>
    `INSERT INTO "${table}" (${colonnes}) SELECT ${valeurs} FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(${forme})`;

const modifier =
  (table: string, valeurs: string, forme: string, cle = 'id'): Partie =>
  (p) =>
    `UPDATE "${table}" AS m SET ${valeurs} FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(${forme})
     WHERE m.${cle} = x.${cle} RETURNING 1`;

/** What each list of a projection writes. A part that is empty is left out of the statement. */
const PARTIES: Readonly<Record<string, Partie>> = {
  evenements: inserer(
    'EvenementCvec',
    '"cvecId", rang, type, donnees, acteur, "survenuLe"',
    'cas.id, x.rang, x.type, x.donnees, x.acteur, $6::timestamptz',
    'rang int, type text, donnees jsonb, acteur text',
  ),
  // A card takes the next number of the bank, unique in its UTC day.
  tentatives: (
    p,
  ) => `INSERT INTO "Tentative" (id, "cvecId", mode, etat, centimes, "lienId", cle, "jourUtc", transaction,
      "creeeLe", "expireLe", "payeeLe")
    SELECT x.id, cas.id, x.mode, x.etat, x.centimes, x."lienId", x.cle,
      CASE WHEN x.mode <> 'especes' THEN ($6::timestamptz AT TIME ZONE 'UTC')::date END,
      CASE WHEN x.mode <> 'especes' THEN lpad(nextval('transaction_bancaire')::text, 6, '0') END,
      $6::timestamptz, x."expireLe", CASE WHEN x.paye THEN $6::timestamptz END
    FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(id uuid, mode text, etat "EtatTentative", centimes int, "lienId" uuid,
      cle text, "expireLe" timestamptz, paye boolean)
    RETURNING transaction`,
  // A name of the bank's that another payment already has says nothing: the money counts, the name is left out.
  tentatives_suivies: modifier(
    'Tentative',
    `etat = x.etat, "payeeLe" = CASE WHEN x.paye THEN $6::timestamptz END,
      "transUuid" = coalesce((SELECT x."transUuid" WHERE NOT EXISTS
        (SELECT FROM "Tentative" WHERE "transUuid" = x."transUuid")), m."transUuid")`,
    'id uuid, etat "EtatTentative", paye boolean, "transUuid" text',
  ),
  liens_suivis: modifier(
    'LienDePaiement',
    'etat = x.etat, motif = coalesce(x.motif, m.motif), "closLe" = $6::timestamptz',
    'id uuid, etat "EtatLien", motif text',
  ),
  payeurs: modifier('LienDePaiement', '"courrielPayeur" = x.courriel', 'id uuid, courriel text'),
  // The old link dies before the new one lives: reading the first part makes it run first.
  liens: (
    p,
    presentes,
  ) => `INSERT INTO "LienDePaiement" (id, "cvecId", "jetonHache", etat, "courrielPayeur", "creeLe", "expireLe")
    SELECT x.id, cas.id, x."jetonHache", 'actif', x.courriel, $6::timestamptz, x."expireLe"
    FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(id uuid, "jetonHache" text, courriel text, "expireLe" timestamptz)
    ${presentes.has('liens_suivis') ? 'WHERE (SELECT count(*) FROM liens_suivis) > 0' : ''}`,
  avis: inserer(
    'AvisEficash',
    '"tentativeId", "cvecId", reference, frais, "echeanceLe", "emisLe"',
    'x."tentativeId", cas.id, x.reference, x.frais, x.echeance, $6::timestamptz',
    '"tentativeId" uuid, reference text, frais int, echeance date',
  ),
  attestations: inserer(
    'Attestation',
    'numero, "cvecId", "personneId", annee, crous, mode, "tentativeId", code, motif, "emiseLe"',
    'x.numero, cas.id, cas."personneId", cas.annee, cas.crous, x.mode, x."tentativeId", x.code, x.motif, $6::timestamptz',
    'numero text, mode text, "tentativeId" uuid, code text, motif text',
  ),
  codes: modifier('Attestation', 'code = x.code', 'numero text, code text', 'numero'),
  remboursements: inserer(
    'Remboursement',
    'id, "cvecId", "tentativeId", crous, motif, centimes, etat, "ouvertLe", "modifieLe"',
    'x.id, cas.id, x."tentativeId", cas.crous, x.motif, x.centimes, x.etat, $6::timestamptz, $6::timestamptz',
    'id uuid, "tentativeId" uuid, motif text, centimes int, etat "EtatRemboursement"',
  ),
  remboursements_suivis: modifier(
    'Remboursement',
    `etat = x.etat, refus = coalesce(x.refus, m.refus), lot = coalesce(x.lot, m.lot), "modifieLe" = $6::timestamptz,
      "vireLe" = CASE WHEN x.etat = 'vire' THEN $6::timestamptz END`,
    'id uuid, etat "EtatRemboursement", refus text, lot text',
  ),
  ecritures: inserer(
    'Ecriture',
    '"cvecId", "tentativeId", "remboursementId", sens, centimes, "passeeLe"',
    'cas.id, x."tentativeId", x."remboursementId", x.sens, x.centimes, $6::timestamptz',
    '"tentativeId" uuid, "remboursementId" uuid, sens text, centimes int',
  ),
  demandes: inserer(
    'DemandeInstruction',
    'id, genre, "personneId", crous, "objetId", categorie, "deposeeLe"',
    'x.id, x.genre, cas."personneId", cas.crous, coalesce(x."objetId", cas.id), x.categorie, $6::timestamptz',
    'id uuid, genre text, "objetId" uuid, categorie text',
  ),
  demandes_decidees: modifier(
    'DemandeInstruction',
    `etat = x.etat, motif = x.motif, precision = x.precision, "agentId" = x.agent, "decideeLe" = $6::timestamptz`,
    'id uuid, etat "EtatDemande", motif text, agent uuid, precision text',
  ),
  // What is asked waits where the contribution is managed.
  demandes_deplacees: modifier('DemandeInstruction', 'crous = cas.crous', 'id uuid'),
  pieces: inserer(
    'PieceJointe',
    'id, "demandeId", nom, type, taille, empreinte, scelle, "deposeeLe"',
    `x.id, x."demandeId", x.nom, x.type, x.taille, x.empreinte, decode(x.scelle, 'hex'), $6::timestamptz`,
    'id uuid, "demandeId" uuid, nom text, type text, taille int, empreinte text, scelle text',
  ),
  retours: inserer(
    'RetourBrut',
    'source, ordre, "transUuid", statut, jugement, champs, "recuLe"',
    'x.source, x.ordre, x."transUuid", x.statut, x.jugement, x.champs, $6::timestamptz',
    'source text, ordre text, "transUuid" text, statut text, jugement text, champs jsonb',
  ),
  lignes_eficash: inserer(
    'LigneEficash',
    'ligne, reference, centimes, "payeeLe", issue, "importeeLe"',
    'x.ligne, x.reference, x.centimes, x."payeeLe", x.issue, $6::timestamptz',
    'ligne text, reference text, centimes int, "payeeLe" date, issue text',
  ),
  envois: (p) => sqlInsererEnvois(p, 'cas'),
};

const FIXES = 9;
const NOMS = Object.keys(PARTIES);
const memoire = new Map<string, { readonly nom: string; readonly sql: string }>();

/** The one statement that writes a change: refused whole when somebody wrote since the read. One text a shape, prepared once. */
function instruction(presentes: ReadonlySet<string>): { readonly nom: string; readonly sql: string } {
  const nom = `cvec_${NOMS.map((partie) => (presentes.has(partie) ? '1' : '0')).join('')}`;
  const connue = memoire.get(nom);
  if (connue) return connue;
  const parties = NOMS.filter((partie) => presentes.has(partie)).map(
    (partie, i) => `${partie} AS (${PARTIES[partie]?.(`$${FIXES + 1 + i}`, presentes)})`,
  );
  const transaction = presentes.has('tentatives') ? '(SELECT max(transaction) FROM tentatives)' : 'NULL';
  const fin = `SELECT count(*)::int AS ecrites, ${transaction} AS transaction FROM cas`;
  const neuve = { nom, sql: `WITH ${[CAS, ...parties].join(',\n')}\n${fin}` };
  memoire.set(nom, neuve);
  return neuve;
}

export interface Instruction {
  readonly nom: string;
  readonly sql: string;
  readonly valeurs: readonly unknown[];
}

export interface AEcrire {
  readonly id: string;
  readonly versionLue: number;
  readonly le: Date;
  readonly projection: Projection;
  readonly iban: string | null;
  readonly communeCode: string | null;
  readonly envois: readonly object[];
}

export function ecriture({
  id,
  versionLue,
  le,
  projection,
  iban,
  communeCode,
  envois,
}: AEcrire): Instruction {
  const listes: Readonly<Record<string, readonly object[]>> = { ...projection.tables, envois };
  const presentes = new Set(NOMS.filter((nom) => (listes[nom]?.length ?? 0) > 0));
  const { version, etat, crous, acquitte } = projection;
  const fixes = [id, versionLue, version, etat, crous, le.toISOString(), acquitte, iban, communeCode];
  const jsons = NOMS.filter((nom) => presentes.has(nom)).map((nom) => JSON.stringify(listes[nom]));
  return { ...instruction(presentes), valeurs: [...fixes, ...jsons] };
}
