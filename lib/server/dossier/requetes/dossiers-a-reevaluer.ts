import 'server-only';
import type { FaitsBourse } from '@/lib/domain/bourse/faits';
import type { EtatDossier, ResultatCompare } from '@/lib/domain/dossier';
import { lignes } from '../../base';

/** A deposited dossier with its last frozen copy, and the answer that holds, without its words. */
export interface DossierAReevaluer {
  readonly id: string;
  readonly version: number;
  readonly etat: EtatDossier;
  readonly numero: string;
  readonly email: string;
  readonly prenom: string;
  readonly instantaneId: string;
  /** Rank of the frozen copy. */
  readonly instantane: number;
  /** `null` on the copies frozen before they were kept. */
  readonly reserves: readonly string[] | null;
  readonly motifsExamen: readonly string[];
  readonly decisions: readonly {
    readonly voeu: number;
    readonly faits: FaitsBourse;
    readonly resultat: ResultatCompare;
  }[];
}

const A_FAIRE = `FROM "Dossier" d
  JOIN LATERAL (SELECT * FROM "Instantane" WHERE "dossierId" = d.id ORDER BY rang DESC LIMIT 1) i ON true
  WHERE d.campagne = $1 AND d.etat IN ('notifie_conditionnel', 'rejete', 'en_examen')
    AND NOT EXISTS (SELECT 1 FROM "Reevaluation" f WHERE f."instantaneId" = i.id AND f.version = $2)`;

/** The page is cut before anything heavy is read: the frozen copies of the others stay on disk. */
const PAGE = `WITH page AS MATERIALIZED (
    SELECT d.id, d.version, d.etat, d.numero, d."personneId", i.id AS "instantaneId", i.rang AS instantane
    ${A_FAIRE} AND d.id > $3::uuid ORDER BY d.id LIMIT $4)
  SELECT page.id, page.version, page.etat, page.numero, p.email, p.prenom, page."instantaneId", page.instantane,
    i.contenu -> 'reserves' AS reserves, coalesce(r."motifsExamen", i.contenu -> 'motifsExamen') AS "motifsExamen",
    (SELECT coalesce(json_agg(json_build_object('voeu', c.voeu, 'faits', c.faits,
        'resultat', c.resultat - 'explication' - 'conditions' - 'seuils') ORDER BY c.voeu), '[]')
      FROM "Decision" c WHERE c."instantaneId" = i.id AND c."versionBareme" = coalesce(r.version, 0)) AS decisions
  FROM page
  JOIN "Personne" p ON p.id = page."personneId"
  JOIN "Instantane" i ON i.id = page."instantaneId"
  LEFT JOIN LATERAL (SELECT version, "motifsExamen" FROM "Reevaluation"
    WHERE "instantaneId" = i.id AND effet <> 'inchangee' ORDER BY version DESC LIMIT 1) r ON true
  ORDER BY page.id`;

/** Before every identifier. */
export const AVANT_TOUS = '00000000-0000-0000-0000-000000000000';

/** The dossiers of a campaign that a version of the barème has not judged, after one of them, in order. */
export const lireDossiersAReevaluer = (
  campagne: string,
  version: number,
  apres: string,
  nombre: number,
): Promise<readonly DossierAReevaluer[]> =>
  lignes<DossierAReevaluer>('a_reevaluer', PAGE, [campagne, version, apres, nombre]);

/** How many are left. */
export async function compterDossiersAReevaluer(campagne: string, version: number): Promise<number> {
  const [ligne] = await lignes<{ n: number }>('compter_a_reevaluer', `SELECT count(*)::int AS n ${A_FAIRE}`, [
    campagne,
    version,
  ]);
  return ligne?.n ?? 0;
}
