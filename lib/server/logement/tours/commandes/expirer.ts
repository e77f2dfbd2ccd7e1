import 'server-only';
import type { ClientBase } from 'pg';
import { jourEtHeure } from '@/lib/affichage';
import { logementNonPaye, preparerEnvoi } from '../../../courriels';
import { env } from '../../../env';
import type { Horloge } from '../../../ports/horloge';
import { sqlInsererEnvois } from '../../../taches/inserer';
import { A_RENDRE } from '../../echeance';
import { enTransaction } from '../depot';

/** Small enough that nobody waits long behind the rows it holds. */
const LOT = 20_000;

/** What hangs on a request moves under its lock: it is taken first, in one order, so that two sweeps never wait for each other. */
const RETENIR = (quelles: string) => `CREATE TEMP TABLE echue ON COMMIT DROP AS
  SELECT p.id, p."demandeId" FROM "Proposition" p WHERE ${A_RENDRE('p', '$1')} AND ${quelles}
  LIMIT ${LOT}`;
const VERROUILLER = `WITH v AS (SELECT d.id FROM "DemandeLogement" d WHERE d.id IN (SELECT "demandeId" FROM echue)
  ORDER BY d.id FOR NO KEY UPDATE) SELECT count(*) FROM v`;

/** The room goes back, the journal says so, and the state follows from what is left: set by set, whatever their number. */
const EXPIRER = `WITH closes AS (
    UPDATE "Proposition" p SET etat = 'expiree', "closeLe" = $1::timestamptz FROM echue e
    WHERE p.id = e.id AND p.etat = 'proposee' RETURNING p.id, p."demandeId"),
  rangees AS (SELECT id, "demandeId", row_number() OVER (PARTITION BY "demandeId" ORDER BY id)::int AS n,
    count(*) OVER (PARTITION BY "demandeId")::int AS nombre FROM closes),
  reste AS (SELECT c."demandeId", max(c.nombre) AS nombre, coalesce(bool_or(p.etat = 'reservee'), false) AS reservee,
      coalesce(bool_or(p.etat = 'proposee'), false) AS proposee
    FROM (SELECT DISTINCT "demandeId", nombre FROM rangees) c
    LEFT JOIN "Proposition" p ON p."demandeId" = c."demandeId" AND NOT EXISTS (SELECT FROM closes x WHERE x.id = p.id)
    GROUP BY c."demandeId"),
  avances AS (UPDATE "DemandeLogement" d SET version = d.version + r.nombre, "modifieeLe" = $1::timestamptz,
      etat = CASE WHEN d.etat = 'retiree' THEN d.etat WHEN r.reservee THEN 'reservee' WHEN r.proposee THEN 'proposee'
        WHEN d."tourValide" IS NULL THEN 'ouverte' ELSE 'validee' END::"EtatDemandeLogement"
    FROM reste r WHERE d.id = r."demandeId" RETURNING d.id, d.version, r.nombre),
  evenements AS (INSERT INTO "EvenementLogement" ("demandeId", rang, type, donnees, acteur, "survenuLe")
    SELECT a.id, a.version - a.nombre + c.n, 'proposition_expiree', jsonb_build_object('proposition', c.id), 'systeme', $1::timestamptz
    FROM rangees c JOIN avances a ON a.id = c."demandeId")
  SELECT id FROM closes`;

/** Who waits for a room that went back. A hold of some minutes is not worth a mail: whoever let it go was there. */
const QUI = `SELECT p.id, p.annee, p."echeanceLe", e.email, e.prenom, r.nom || ', ' || r.ville AS chambre
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" AND d.etat <> 'retiree'
  JOIN "Personne" e ON e.id = d."personneId"
  JOIN "Logement" l ON l.id = p."logementId" JOIN "Residence" r ON r.id = l."residenceId"
  WHERE p.id = ANY ($1::uuid[]) AND p.origine <> 'blocage'`;
const ECRIRE = sqlInsererEnvois('$1', '(SELECT) toujours');

interface Perdante {
  readonly id: string;
  readonly annee: string;
  readonly echeanceLe: Date;
  readonly email: string;
  readonly prenom: string;
  readonly chambre: string;
}

/** Tells each, in the transaction that gives the room back. */
async function prevenir(client: ClientBase, ids: readonly string[]): Promise<void> {
  const lien = `${env().URL_PUBLIQUE}/logement/demande`;
  const { rows } = await client.query<Perdante>(QUI, [ids]);
  const envois = rows.map(({ id, email: destinataire, echeanceLe, ...sur }) =>
    preparerEnvoi({
      ...{ cle: `proposition-expiree:${id}`, destinataire },
      courriel: logementNonPaye({ ...sur, echeance: jourEtHeure(echeanceLe), lien }),
    }),
  );
  if (envois.length > 0) await client.query(ECRIRE, [JSON.stringify(envois)]);
}

async function fermer(client: ClientBase, quelles: string, valeurs: readonly unknown[]): Promise<number> {
  await client.query(RETENIR(quelles), [...valeurs]);
  await client.query(VERROUILLER);
  const { rows } = await client.query<{ id: string }>(EXPIRER, [valeurs[0]]);
  await prevenir(
    client,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

async function fermerToutes(quelles: string, valeurs: readonly unknown[]): Promise<number> {
  for (let fermees = 0; ; ) {
    const ici = await enTransaction((client) => fermer(client, quelles, valeurs));
    fermees += ici;
    if (ici < LOT) return fermees;
  }
}

/** Before a round reads: what former rounds proposed and nobody paid in time. The clock is the round's. */
export const expirerAvantLeTour = (annee: string, horloge: Horloge): Promise<number> =>
  fermerToutes(`p.annee = $2 AND p.origine = 'tour'`, [horloge.maintenant().toISOString(), annee]);

// The time must have passed for good as well: what a visitor of the demonstration was offered on a simulated day is not old.
const POUR_DE_BON = `$1::timestamptz >= p."inscriteLe" + (p."echeanceLe" - p."faiteLe")`;

/** Every minute: whatever put the room before somebody. */
export const expirerPropositions = (horloge: Horloge): Promise<number> =>
  fermerToutes(POUR_DE_BON, [horloge.maintenant().toISOString()]);
