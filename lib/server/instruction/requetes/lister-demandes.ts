import 'server-only';
import {
  attendUneDecision,
  type EtatDeDemande,
  type Filtres,
  type GenreDeDemande,
} from '@/lib/parcours/instruction';
import { lignes } from '../../base';

export interface DemandeEnFile {
  readonly id: string;
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDeDemande;
  readonly crous: string;
  readonly deposeeLe: Date;
  readonly prenom: string;
  readonly nom: string;
  readonly pieces: number;
}

export interface PageDeLaFile {
  readonly demandes: readonly DemandeEnFile[];
  /** How many the filters keep, at most `MAXIMUM_COMPTE` + 1: nobody counts further. */
  readonly total: number;
  /** Where the next page begins. */
  readonly suite: Filtres['apres'];
}

export const MAXIMUM_COMPTE = 1_000;

/** `du`: one Crous, or all of them. Each variant reads an index in its order; the filters prune what it gives. */
function sql(du: 'crous' | 'tous', ordre: 'anciennes' | 'recentes'): string {
  const [signe, sens] = ordre === 'anciennes' ? ['>', 'ASC'] : ['<', 'DESC'];
  const retenues = `${du === 'crous' ? 'd.crous = $1' : '$1::text IS NULL'} AND d.etat = $2::"EtatDemande"
    AND ($3::text IS NULL OR d.genre = $3) AND d."deposeeLe" <= $4::timestamptz`;
  return `WITH total AS (SELECT count(*)::int AS n FROM
      (SELECT FROM "DemandeInstruction" d WHERE ${retenues} LIMIT ${MAXIMUM_COMPTE + 1}) comptees)
    SELECT d.id, d.genre, d.categorie, d.etat, d.crous, d."deposeeLe", p.prenom, p.nom,
      (SELECT count(*)::int FROM "PieceJointe" j WHERE j."demandeId" = d.id) AS pieces, (SELECT n FROM total) AS total
    FROM "DemandeInstruction" d JOIN "Personne" p ON p.id = d."personneId"
    WHERE ${retenues} AND (d."deposeeLe", d.id) ${signe} ($5::timestamptz, $6::uuid)
    ORDER BY d."deposeeLe" ${sens}, d.id ${sens} LIMIT $7`;
}

const JOUR_MS = 86_400_000;
const DEBUT = { deposeeA: 0, id: '00000000-0000-0000-0000-000000000000' };
const FIN = { deposeeA: Date.parse('9999-12-31'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/**
 * The queue of a Crous (`null`: of all of them) in one query, page by page: what waits, the oldest first; what was decided, the latest first.
 * A line more than the page is read, to know whether another page follows.
 */
export async function listerDemandes(
  crous: string | null,
  { etat, genre, age, apres }: Filtres,
  maintenant: Date,
  nombre = 50,
): Promise<PageDeLaFile> {
  const [du, ordre] = [
    crous === null ? 'tous' : 'crous',
    attendUneDecision(etat) ? 'anciennes' : 'recentes',
  ] as const;
  const avant = age === 0 ? FIN.deposeeA : maintenant.getTime() - age * JOUR_MS;
  const repere = apres ?? (ordre === 'anciennes' ? DEBUT : FIN);
  const iso = (instant: number) => new Date(instant).toISOString();
  const lues = await lignes<DemandeEnFile & { total: number }>(`demandes_${du}_${ordre}`, sql(du, ordre), [
    ...[crous, etat, genre, iso(avant), iso(repere.deposeeA), repere.id, nombre + 1],
  ]);
  const demandes = lues.slice(0, nombre);
  const derniere = lues.length > nombre ? demandes.at(-1) : undefined;
  return {
    demandes,
    total: lues[0]?.total ?? 0,
    suite: derniere ? { deposeeA: derniere.deposeeLe.getTime(), id: derniere.id } : null,
  };
}
