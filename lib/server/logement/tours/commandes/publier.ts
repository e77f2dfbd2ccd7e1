import 'server-only';
import type { ClientBase } from 'pg';
import { campagneLogement, PROPOSE } from '@/lib/domain/logement';
import { echeanceDuTour, jugerPublication, type RefusPublication } from '@/lib/domain/logement/tours';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { debutDeLaMinute, minuteAParis } from '../../../adaptateurs/horloge';
import type { Horloge } from '../../../ports/horloge';
import { type Demandeur, enTransaction, lireConnus, noterGeste, prendreLaMain } from '../depot';

export interface DemandeDePublication {
  readonly annee: string;
  readonly numero: number;
  readonly horloge: Horloge;
  readonly par: Demandeur;
}

type RefusDePublier = 'campagne_inconnue' | 'deja_en_cours' | RefusPublication;

/** The last minute counts to its end. */
const DERNIERE_SECONDE = 59_999;

const RETENIR = `CREATE TEMP TABLE offre ON COMMIT DROP AS
  SELECT gen_random_uuid() AS id, r."demandeId", u.voeu, u.chambre, l."logementId", l.secteur
  FROM "RangDuTour" r CROSS JOIN LATERAL unnest(r.voeux, r.lots, r.issues, r.chambres) AS u(voeu, lot, issue, chambre)
  JOIN "LotDuTour" l ON l."tourId" = r."tourId" AND l.numero = u.lot
  WHERE r."tourId" = $1 AND u.issue = ${PROPOSE}`;
const VERROUILLER = `WITH v AS (SELECT d.id FROM "DemandeLogement" d WHERE d.id IN (SELECT "demandeId" FROM offre)
  ORDER BY d.id FOR NO KEY UPDATE) SELECT count(*) FROM v`;

/**
 * What moved since the round was run has no proposal: a request withdrawn, a room or a city taken otherwise (the partial unique
 * indexes say it), four proposals already.
 */
const PROPOSER = `WITH tenues AS (SELECT "demandeId", count(*) AS nombre FROM "Proposition"
    WHERE "demandeId" IN (SELECT "demandeId" FROM offre) AND etat IN ('proposee', 'reservee') GROUP BY 1),
  retenues AS (
    SELECT o.* FROM (SELECT offre.*, row_number() OVER (PARTITION BY "demandeId" ORDER BY voeu) AS place FROM offre) o
    JOIN "DemandeLogement" d ON d.id = o."demandeId" AND d.etat <> 'retiree'
    LEFT JOIN tenues t ON t."demandeId" = o."demandeId"
    WHERE o.place + coalesce(t.nombre, 0) <= $1::int),
  faites AS (INSERT INTO "Proposition" (id, "demandeId", "chambreId", "logementId", annee, secteur, origine, tour, voeu, etat,
      "echeanceLe", "faiteLe")
    SELECT id, "demandeId", chambre, "logementId", $2, secteur, 'tour', $3, voeu, 'proposee', $4::timestamptz, $5::timestamptz
    FROM retenues ON CONFLICT DO NOTHING RETURNING id, "demandeId", "chambreId", "logementId", secteur, voeu),
  rangees AS (SELECT f.*, row_number() OVER (PARTITION BY "demandeId" ORDER BY voeu)::int AS n,
    count(*) OVER (PARTITION BY "demandeId")::int AS nombre FROM faites f),
  avances AS (UPDATE "DemandeLogement" d SET version = d.version + r.nombre, "modifieeLe" = $5::timestamptz,
      etat = CASE d.etat WHEN 'reservee' THEN d.etat ELSE 'proposee' END
    FROM rangees r WHERE r.n = 1 AND d.id = r."demandeId" RETURNING d.id, d.version, r.nombre),
  evenements AS (INSERT INTO "EvenementLogement" ("demandeId", rang, type, donnees, acteur, "survenuLe")
    SELECT a.id, a.version - a.nombre + r.n, 'proposition_faite', jsonb_build_object('proposition', r.id, 'chambre', r."chambreId",
      'logement', r."logementId", 'secteur', r.secteur, 'origine', 'tour', 'tour', $3::int, 'voeu', r.voeu, 'echeanceA', $6::bigint),
      'crous', $5::timestamptz
    FROM rangees r JOIN avances a ON a.id = r."demandeId")
  SELECT count(*)::int AS n FROM faites`;

const PUBLIER = `UPDATE "TourLogement" SET etat = 'publie', "publieLe" = $2, "echeanceLe" = $3, faites = $4 WHERE id = $1`;

interface APublier {
  readonly id: number;
  readonly propositionsMaximum: number;
}

async function proposer(client: ClientBase, tour: APublier, demande: DemandeDePublication, echeanceLe: Date) {
  const { annee, numero, horloge, par } = demande;
  const le = horloge.maintenant();
  await client.query(RETENIR, [tour.id]);
  await client.query('ANALYZE offre');
  await client.query(VERROUILLER);
  const { rows } = await client.query<{ n: number }>(PROPOSER, [
    ...[tour.propositionsMaximum, annee, numero, echeanceLe, le, echeanceLe.getTime()],
  ]);
  const faites = rows[0]?.n ?? 0;
  await client.query(PUBLIER, [tour.id, le, echeanceLe, faites]);
  await noterGeste({ ...par, annee, numero, geste: 'publier', suite: 'accepte', faitLe: le }, client);
  return { id: tour.id, faites, echeanceLe };
}

/**
 * Shows a round to everybody, at the announced minute or after: proposals, journals and state in one transaction, so that nobody can
 * pay before nor read another truth. The mails follow (`prevenirDuTour`), in batches.
 */
export async function publierTour(
  demande: DemandeDePublication,
): Promise<
  Resultat<{ readonly id: number; readonly faites: number; readonly echeanceLe: Date }, RefusDePublier>
> {
  const { annee, numero, horloge } = demande;
  const campagne = campagneLogement(annee);
  if (!campagne.ok) return campagne;
  const minute = minuteAParis(horloge.maintenant());
  return enTransaction(async (client) => {
    if (!(await prendreLaMain(client, annee))) return refus('deja_en_cours' as const);
    const juge = jugerPublication(campagne.valeur, numero, minute, await lireConnus(annee, client));
    if (!juge.ok) return juge;
    const { rows } = await client.query<APublier>(
      'SELECT id, "propositionsMaximum" FROM "TourLogement" WHERE annee = $1 AND numero = $2 FOR UPDATE',
      [annee, numero],
    );
    const [tour] = rows;
    if (!tour) throw new Error(`tour ${numero} de ${annee} absent`);
    const echeance = debutDeLaMinute(echeanceDuTour(juge.valeur, minute)).getTime() + DERNIERE_SECONDE;
    return succes(await proposer(client, tour, demande, new Date(echeance)));
  });
}
