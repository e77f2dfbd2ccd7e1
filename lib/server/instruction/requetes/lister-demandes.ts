import 'server-only';
import { lignes } from '../../base';

/** Kinds of requests that agents decide; a new kind adds a name here and its commands. */
export type GenreDeDemande = 'exoneration_cvec' | 'remboursement_cvec';
export type EtatDemande = 'deposee' | 'accordee' | 'refusee';

export interface DemandeEnFile {
  readonly id: string;
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDemande;
  readonly crous: string;
  readonly deposeeLe: Date;
  readonly prenom: string;
  readonly nom: string;
  readonly pieces: number;
}

export interface FileDemandee {
  /** Crous of the agent; `null` sees them all. */
  readonly crous: string | null;
  readonly etat?: EtatDemande;
  /** Where the page before stopped. */
  readonly apres?: { readonly deposeeLe: Date; readonly id: string };
  readonly nombre?: number;
}

const LISTER = `SELECT d.id, d.genre, d.categorie, d.etat, d.crous, d."deposeeLe", p.prenom, p.nom,
  (SELECT count(*)::int FROM "PieceJointe" j WHERE j."demandeId" = d.id) AS pieces
  FROM "DemandeInstruction" d JOIN "Personne" p ON p.id = d."personneId"
  WHERE ($1::text IS NULL OR d.crous = $1) AND d.etat = $2::"EtatDemande" AND (d."deposeeLe", d.id) > ($3::timestamptz, $4::uuid)
  ORDER BY d."deposeeLe", d.id LIMIT $5`;

const DEBUT = { deposeeLe: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/** The queue of a Crous, the oldest first, page by page. */
export function listerDemandes(file: FileDemandee): Promise<readonly DemandeEnFile[]> {
  const { crous, etat = 'deposee', apres = DEBUT, nombre = 50 } = file;
  return lignes<DemandeEnFile & object>('demandes_en_file', LISTER, [
    ...[crous, etat, apres.deposeeLe.toISOString(), apres.id, nombre],
  ]);
}

const COMPTER = `SELECT count(*)::int AS nombre FROM "DemandeInstruction"
  WHERE ($1::text IS NULL OR crous = $1) AND etat = 'deposee'`;

export async function compterDemandes(crous: string | null): Promise<number> {
  const [ligne] = await lignes<{ nombre: number }>('demandes_comptees', COMPTER, [crous]);
  return ligne?.nombre ?? 0;
}
