import 'server-only';
import { ETAT_APRES, reevaluer } from '@/lib/domain/dossier';
import { type Tx, transaction } from '../../base';
import { envoyerCourriels, reponseRecalculee } from '../../courriels';
import { env } from '../../env';
import { apresReevaluation } from '../../logement';
import { compter } from '../classer-logement';
import type { Jugement } from '../rejuger';
import { exigerEnVigueur } from './enregistrer-bareme';

/** Which campaign is judged again, by which version of its barème, and when. */
export interface Passage {
  readonly annee: string;
  readonly version: number;
  readonly le: Date;
}

/**
 * Writes a page of judgements in one transaction: rows, events, decisions and mails of what changed, and the trace of
 * everything that was examined. A dossier that its student changed meanwhile is left to the next round. Returns
 * what was written.
 */
export function ecrireReevaluations(
  jugements: readonly Jugement[],
  passage: Passage,
): Promise<readonly Jugement[]> {
  const inchanges = jugements.filter(({ effet }) => effet === 'inchangee');
  const changes = jugements.filter(({ effet }) => effet !== 'inchangee');
  const lignes = changes.map((jugement) => ligneChangee(jugement, passage));
  return transaction(async (tx) => {
    await exigerEnVigueur(tx, passage.annee, passage.version);
    const traces = await ecrire(tx, TRACER, inchanges.map(ligneDeTrace), passage);
    const avances = await ecrire(tx, AVANCER, lignes, passage);
    const gagnes = changes.filter(({ dossier }) => avances.has(dossier.instantaneId));
    await prevenir(tx, gagnes, passage);
    // A request for a room is ranked by what is counted now, even when the answer stays the same.
    await apresReevaluation(tx, jugements.flatMap(reclassee));
    return [...inchanges.filter(({ dossier }) => traces.has(dossier.instantaneId)), ...gagnes];
  });
}

/** Who asks for no bourse was not judged again. */
const reclassee = ({ dossier, decisions }: Jugement) =>
  decisions.length === 0
    ? []
    : [{ dossierId: dossier.id, ...compter(decisions.map(({ resultat }) => resultat)) }];

const ligneDeTrace = ({ dossier, effet, issue, motifsExamen }: Jugement) => ({
  instantaneId: dossier.instantaneId,
  ...{ effet, issue, motifsExamen },
});

function ligneChangee(jugement: Jugement, { version }: Passage) {
  const { dossier, decisions, issue } = jugement;
  const { id, etat, version: rang, numero, instantane } = dossier;
  const decision = reevaluer({ etat, rang, numero, depots: instantane }, issue, version);
  if (!decision.ok) throw new Error(`dossier ${id} : ${decision.refus}`);
  const { type, ...donnees } = decision.valeur;
  return { ...ligneDeTrace(jugement), id, rang, etat: ETAT_APRES[type], type, donnees, decisions };
}

/** The key says who was first: what another run has traced meanwhile is not counted again. */
const TRACER = `INSERT INTO "Reevaluation" ("instantaneId", version, bareme, effet, issue, "motifsExamen", "faiteLe")
  SELECT u."instantaneId", $2::int, $3, u.effet, u.issue, u."motifsExamen", $4::timestamptz
  FROM jsonb_to_recordset($1::jsonb) AS u("instantaneId" uuid, effet text, issue text, "motifsExamen" jsonb)
  ON CONFLICT DO NOTHING RETURNING "instantaneId"::text AS id`;

/** Only over the version of the row that was judged; the event, the trace and the decisions follow the rows that moved. */
const AVANCER = `WITH u AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS u("instantaneId" uuid, effet text,
    issue text, "motifsExamen" jsonb, id uuid, rang int, etat text, type text, donnees jsonb, decisions jsonb)),
  avances AS (UPDATE "Dossier" d SET etat = u.etat::"EtatDossier", version = u.rang + 1, "modifieLe" = $4::timestamptz
    FROM u WHERE d.id = u.id AND d.version = u.rang RETURNING u.*),
  evenements AS (INSERT INTO "EvenementDossier" ("dossierId", rang, type, donnees, acteur, "survenuLe")
    SELECT id, rang + 1, type, donnees, 'systeme', $4::timestamptz FROM avances),
  traces AS (INSERT INTO "Reevaluation" ("instantaneId", version, bareme, effet, issue, "motifsExamen", "faiteLe")
    SELECT "instantaneId", $2::int, $3, effet, issue, "motifsExamen", $4::timestamptz FROM avances),
  decisions AS (INSERT INTO "Decision" ("instantaneId", "versionBareme", voeu, faits, resultat, type, echelon, "emiseLe")
    SELECT a."instantaneId", $2::int, (c -> 'voeu')::int, c -> 'faits', c -> 'resultat', c #>> '{resultat,type}',
      c #>> '{resultat,echelon}', $4::timestamptz
    FROM avances a, jsonb_array_elements(a.decisions) AS c)
  SELECT "instantaneId"::text AS id FROM avances`;

/** One statement a page, whatever it holds: its text never changes, and nothing remembers it. Returns the copies it wrote for. */
async function ecrire(
  tx: Tx,
  sql: string,
  lignes: readonly object[],
  { version, annee, le }: Passage,
): Promise<ReadonlySet<string>> {
  if (lignes.length === 0) return new Set();
  const ecrites = await tx.$queryRawUnsafe<{ id: string }[]>(
    ...([sql, JSON.stringify(lignes), version, annee, le.toISOString()] as const),
  );
  return new Set(ecrites.map(({ id }) => id));
}

const prevenir = (tx: Tx, gagnes: readonly Jugement[], { version, annee: campagne }: Passage) =>
  envoyerCourriels(
    tx,
    gagnes
      .filter(({ aPrevenir }) => aPrevenir)
      .map(({ dossier: { instantaneId, email, prenom, numero } }) => ({
        cle: `reponse-recalculee:${instantaneId}:${version}`,
        destinataire: email,
        courriel: reponseRecalculee({
          ...{ prenom, numero, campagne },
          lien: `${env().URL_PUBLIQUE}/suivi/${numero}`,
        }),
      })),
  );
