import 'server-only';
import type {
  ContingentSuivi,
  EvenementContingent,
  EvenementDeConvention,
} from '@/lib/domain/logement/contingents';
import type { EtatProposition } from '@/lib/domain/logement/demande';
import type { Tx } from '../../base';
import { appliquerEvenement } from './effets';

export interface DesignationLue {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly designeeA: number;
  readonly echeanceA: number;
  readonly retiree: boolean;
  readonly propositionId: string | null;
  readonly proposition: EtatProposition | null;
}

export interface ContingentLu extends ContingentSuivi {
  readonly id: string;
  readonly uai: string;
  readonly etablissement: string;
  readonly annee: string;
  readonly version: number;
  readonly logementId: number;
  readonly residence: string;
  readonly ville: string;
  readonly intitule: string | null;
  /** Civil days, included. */
  readonly debut: string;
  readonly fin: string;
  readonly designations: readonly DesignationLue[];
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** A contingent and everyone named, in one snapshot. */
export const sqlContingents = (
  condition: string,
): string => `SELECT c.id, c.uai, e.nom AS etablissement, c.annee, c.version,
  c."logementId", r.nom AS residence, r.ville, f.intitule, c.debut::text, c.fin::text,
  ${ms('c."designationAvant"')} AS "designationAvantA",
  (SELECT count(*)::int FROM "Chambre" ch WHERE ch."contingentId" = c.id) AS chambres,
  coalesce((SELECT json_agg(json_build_object('id', d.id, 'prenom', d.prenom, 'nom', d.nom, 'email', d.email,
      'designeeA', ${ms('d."designeeLe"')}, 'echeanceA', ${ms('d."echeanceLe"')}, 'retiree', d."retireeLe" IS NOT NULL,
      'propositionId', d."propositionId", 'proposition', p.etat) ORDER BY d."designeeLe", d.id)
    FROM "Designation" d LEFT JOIN "Proposition" p ON p.id = d."propositionId" WHERE d."contingentId" = c.id), '[]') AS designations
  FROM "Contingent" c JOIN "Etablissement" e ON e.uai = c.uai JOIN "Logement" l ON l.id = c."logementId"
    JOIN "Residence" r ON r.id = l."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = l.id
  WHERE ${condition}`;

/** Read to be judged: nobody else writes on it until the transaction ends. Somebody else's contingent is none. */
export async function verrouillerContingent(tx: Tx, id: string, uai?: string): Promise<ContingentLu | null> {
  await tx.$queryRawUnsafe('SELECT 1 FROM "Contingent" WHERE id = $1::uuid FOR UPDATE', id);
  const [lu] = await tx.$queryRawUnsafe<ContingentLu[]>(
    sqlContingents('c.id = $1::uuid AND ($2::text IS NULL OR c.uai = $2)'),
    id,
    uai ?? null,
  );
  return lu ?? null;
}

/** Writes the journal of what was decided, and what follows from it on the rooms. */
export async function ecrireContingent(
  tx: Tx,
  contingent: Pick<ContingentLu, 'id' | 'version' | 'logementId' | 'annee'>,
  evenements: readonly (EvenementContingent | EvenementDeConvention)[],
  { acteur, le }: { readonly acteur: string; readonly le: Date },
): Promise<void> {
  const { id, version } = contingent;
  await tx.evenementContingent.createMany({
    data: evenements.map(({ type, ...donnees }, i) => ({
      ...{ contingentId: id, rang: version + 1 + i, type, donnees, acteur, survenuLe: le },
    })),
  });
  await tx.contingent.update({
    where: { id },
    data: { version: version + evenements.length },
    select: { id: true },
  });
  for (const evenement of evenements) await appliquerEvenement(tx, contingent, evenement, le);
}
