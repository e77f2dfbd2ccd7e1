import 'server-only';
import type { ClientBase } from 'pg';
import { CONTINGENT } from '@/lib/domain/logement';

/** Free rooms of one sheet under one rule. A sheet without a room has a lot without one, so that its wishes are answered. */
export interface LotLu {
  readonly logementId: number;
  readonly exigence: number;
  readonly secteur: string;
  readonly chambres: readonly number[];
}

/** Requests that an institution names for its rooms of a sheet, first to be served first. */
export interface Nommees {
  readonly logementId: number;
  readonly demandes: readonly string[];
}

/** Who is named for which contingent, when a round reads. */
export type LireNommees = (client: ClientBase, annee: string) => Promise<readonly Nommees[]>;

/** Institutions propose their rooms themselves when they name somebody: a round leaves them. */
export const personneNommee: LireNommees = async () => [];

/** The lots of a sheet, and what each quality asks of them, computed once. */
export interface FicheLue {
  readonly lots: readonly number[];
  readonly exigences: readonly number[];
  readonly choix: (readonly number[] | undefined)[];
  readonly nommees: ReadonlySet<string> | null;
}

export interface LotsLus {
  readonly lots: readonly LotLu[];
  readonly parFiche: ReadonlyMap<number, FicheLue>;
  readonly nommees: readonly Nommees[];
}

const LIBRES = `SELECT c."logementId", c.exigence, c.secteur,
    coalesce(array_agg(c.id ORDER BY c.id) FILTER (WHERE p.id IS NULL), '{}') AS chambres
  FROM "Chambre" c LEFT JOIN "Proposition" p ON p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee')
  WHERE c.annee = $1 GROUP BY c."logementId", c.exigence, c.secteur
  UNION ALL
  SELECT l.id, 0, r."villeNormalisee", '{}' FROM "Logement" l JOIN "Residence" r ON r.id = l."residenceId"
  WHERE NOT EXISTS (SELECT FROM "Chambre" c WHERE c."logementId" = l.id AND c.annee = $1)
  ORDER BY 1, 2, 3`;

const sansTirets = (uuid: string): string => uuid.replaceAll('-', '');

/** What can be given by a round: a room that somebody holds, or may still accept, is nobody's. */
export async function lireLots(
  client: ClientBase,
  annee: string,
  lireNommees: LireNommees,
): Promise<LotsLus> {
  const nommees = await lireNommees(client, annee);
  const parContingent = new Map(nommees.map((n) => [n.logementId, new Set(n.demandes.map(sansTirets))]));
  const { rows: lots } = await client.query<LotLu>(LIBRES, [annee]);
  const parFiche = new Map<number, FicheLue & { lots: number[]; exigences: number[] }>();
  for (const [lot, { logementId, exigence }] of lots.entries()) {
    const fiche = parFiche.get(logementId) ?? { lots: [], exigences: [], choix: [], nommees: null };
    fiche.lots.push(lot);
    fiche.exigences.push(exigence);
    const siennes = exigence === CONTINGENT ? (parContingent.get(logementId) ?? null) : null;
    parFiche.set(logementId, siennes ? { ...fiche, nommees: siennes } : fiche);
  }
  return { lots, parFiche, nommees };
}
