import type { ClientBase } from 'pg';
import { EQUIPEMENTS, enBits, MODES } from '@/lib/domain/logement';
import type { LogementLu } from '@/lib/server/logement';
import type { Bilan } from './enregistrer-residences';

/** A room and the key of its residence. */
export interface LogementPlace {
  readonly residence: string;
  readonly logement: LogementLu;
}

const CHAMPS = `cle text, residence text, "surfaceMin" float8, "surfaceMax" float8,
  "loyerSeulMin" int, "loyerSeulMax" int, "loyerCoupleMin" int, "loyerCoupleMax" int,
  "loyerColocationMin" int, "loyerColocationMax" int, "loyerMin" int, modes smallint, equipements smallint,
  adapte boolean, disponible boolean`;
const CHAMPS_FICHE = `cle text, intitule text, description text, conditions text, pieces int, chambres int, lits jsonb,
  avance int, "forteDemande" boolean, "peuDeStock" boolean, message text`;

const noms = (champs: string): string[] => champs.split(',').map((champ) => champ.trim().split(' ')[0] ?? '');
const COLONNES = noms(CHAMPS).filter((c) => c !== 'residence' && c !== 'cle');
const COLONNES_FICHE = [...noms(CHAMPS_FICHE).filter((c) => c !== 'cle'), 'source'];

/** Set clause of an upsert, and the condition under which it changes anything. */
const remplacer = (table: string, colonnes: readonly string[]): string =>
  `DO UPDATE SET ${colonnes.map((c) => `${c} = excluded.${c}`).join(', ')}
   WHERE (${colonnes.map((c) => `${table}.${c}`).join(', ')})
     IS DISTINCT FROM (${colonnes.map((c) => `excluded.${c}`).join(', ')})`;

const LOGEMENTS = `INSERT INTO "Logement" AS g (cle, "residenceId", ${COLONNES.join(', ')})
  SELECT l.cle, r.id, ${COLONNES.map((c) => `l.${c}`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS l(${CHAMPS}) JOIN "Residence" r ON r.cle = l.residence
  ON CONFLICT (cle) ${remplacer('g', ['"residenceId"', ...COLONNES])} RETURNING cle, xmax = 0 AS ajoute`;

const FICHES = `INSERT INTO "FicheLogement" AS f ("logementId", ${COLONNES_FICHE.join(', ')})
  SELECT g.id, ${COLONNES_FICHE.map((c) => (c === 'source' ? '$2' : `l.${c}`)).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS l(${CHAMPS_FICHE}) JOIN "Logement" g ON g.cle = l.cle
  ON CONFLICT ("logementId") ${remplacer('f', COLONNES_FICHE)}
  RETURNING (SELECT cle FROM "Logement" g WHERE g.id = f."logementId") AS cle`;

function enColonnes({ residence, logement }: LogementPlace) {
  const { loyers, surfaces, modes, equipements, ...reste } = logement;
  const { seul, couple, colocation } = loyers;
  const connus = [seul, couple, colocation].flatMap((loyer) => (loyer ? [loyer.min] : []));
  return {
    ...reste,
    residence,
    surfaceMin: surfaces?.min ?? null,
    surfaceMax: surfaces?.max ?? null,
    loyerSeulMin: seul?.min ?? null,
    loyerSeulMax: seul?.max ?? null,
    loyerCoupleMin: couple?.min ?? null,
    loyerCoupleMax: couple?.max ?? null,
    loyerColocationMin: colocation?.min ?? null,
    loyerColocationMax: colocation?.max ?? null,
    loyerMin: connus.length === 0 ? null : Math.min(...connus),
    modes: enBits(MODES, modes),
    equipements: enBits(EQUIPEMENTS, equipements),
  };
}

/** Adds and changes what the file says of rooms (their residences are there already); asked again, it changes nothing. */
export async function enregistrerLogements(
  client: ClientBase,
  logements: readonly LogementPlace[],
  source: string,
): Promise<Bilan> {
  const lignes = JSON.stringify(logements.map(enColonnes));
  const { rows } = await client.query<{ cle: string; ajoute: boolean }>(LOGEMENTS, [lignes]);
  const fiches = await client.query<{ cle: string }>(FICHES, [lignes, source]);
  const ajoutes = new Set(rows.filter(({ ajoute }) => ajoute).map(({ cle }) => cle));
  const touches = new Set([...rows, ...fiches.rows].map(({ cle }) => cle));
  return { ajoutees: ajoutes.size, modifiees: touches.size - ajoutes.size };
}
