import 'server-only';
import { lignes } from '../../base';
import { dechiffrer } from '../../cvec';
import type { EtatDemande, GenreDeDemande } from './lister-demandes';

export interface PieceDeDemande {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
}

export interface DemandeLue {
  readonly id: string;
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDemande;
  readonly crous: string;
  readonly motif: string | null;
  readonly precision: string | null;
  readonly deposeeLe: Date;
  readonly decideeLe: Date | null;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: string;
  readonly ine: string | null;
  readonly annee: string | null;
  readonly pieces: readonly PieceDeDemande[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const LIRE = `SELECT d.id, d.genre, d.categorie, d.etat, d.crous, d.motif, d.precision, d."deposeeLe", d."decideeLe", p.prenom, p.nom,
  to_char(p."dateNaissance", 'YYYY-MM-DD') AS "dateNaissance", p.ine,
  coalesce((SELECT annee FROM "Cvec" WHERE id = d."objetId"),
    (SELECT c.annee FROM "Cvec" c JOIN "Remboursement" r ON r."cvecId" = c.id WHERE r.id = d."objetId")) AS annee,
  coalesce((SELECT json_agg(json_build_object('id', j.id, 'nom', j.nom, 'type', j.type, 'taille', j.taille) ORDER BY j.id)
    FROM "PieceJointe" j WHERE j."demandeId" = d.id), '[]') AS pieces
  FROM "DemandeInstruction" d JOIN "Personne" p ON p.id = d."personneId"
  WHERE d.id = $1::uuid AND ($2::text IS NULL OR d.crous = $2)`;

/** A request, for an agent of its Crous (`null`: of any); another one learns nothing. */
export async function lireDemande(id: string, crous: string | null): Promise<DemandeLue | null> {
  if (!UUID.test(id)) return null;
  const [lue] = await lignes<DemandeLue & object>('demande_lue', LIRE, [id, crous]);
  return lue ?? null;
}

const PIECE = `SELECT j.nom, j.type, j.scelle FROM "PieceJointe" j JOIN "DemandeInstruction" d ON d.id = j."demandeId"
  WHERE j.id = $1::uuid AND ($2::text IS NULL OR d.crous = $2) AND ($3::uuid IS NULL OR d."personneId" = $3::uuid)`;

interface PieceOuverte {
  readonly nom: string;
  readonly type: string;
  readonly octets: Buffer;
}

async function ouvrirPiece(
  id: string,
  crous: string | null,
  personneId: string | null,
): Promise<PieceOuverte | null> {
  if (!UUID.test(id)) return null;
  const [lue] = await lignes<{ nom: string; type: string; scelle: Buffer }>('piece_lue', PIECE, [
    id,
    crous,
    personneId,
  ]);
  return lue ? { nom: lue.nom, type: lue.type, octets: dechiffrer(lue.scelle) } : null;
}

/** A document of a request, for an agent of its Crous. */
export const lirePiecePourAgent = (id: string, crous: string | null) => ouvrirPiece(id, crous, null);
/** The same, for the student who gave it. */
export const lireMaPiece = (id: string, personneId: string) => ouvrirPiece(id, null, personneId);
