import 'server-only';
import { estUuid } from '@/lib/server/uuid';
import { lignes } from '../../base';
import { dechiffrer } from '../../cvec';
import { journaliser } from '../../journal/acces';

const PIECE = `SELECT j.nom, j.type, j.scelle, d."personneId" FROM "PieceJointe" j JOIN "DemandeInstruction" d ON d.id = j."demandeId"
  WHERE j.id = $1::uuid AND ($2::text IS NULL OR d.crous = $2) AND ($3::uuid IS NULL OR d."personneId" = $3::uuid)`;

export interface PieceOuverte {
  readonly nom: string;
  readonly type: string;
  readonly octets: Buffer;
  readonly personneId: string;
}

interface PieceScellee {
  readonly nom: string;
  readonly type: string;
  readonly scelle: Buffer;
  readonly personneId: string;
}

async function ouvrirPiece(
  id: string,
  crous: string | null,
  personneId: string | null,
): Promise<PieceOuverte | null> {
  if (!estUuid(id)) return null;
  const [lue] = await lignes<PieceScellee & object>('piece_lue', PIECE, [id, crous, personneId]);
  if (!lue) return null;
  const { scelle, ...piece } = lue;
  return { ...piece, octets: dechiffrer(scelle) };
}

/** A document of a request, for an agent of its Crous; noted in the access log. */
export async function lirePiecePourAgent(
  id: string,
  agent: { readonly id: string; readonly crous: string | null },
): Promise<PieceOuverte | null> {
  const piece = await ouvrirPiece(id, agent.crous, null);
  if (piece) await journaliser('instruction', 'piece_lue', piece.personneId, agent.id);
  return piece;
}

/** The same, for the student who gave it. */
export const lireMaPiece = (id: string, personneId: string) => ouvrirPiece(id, null, personneId);
