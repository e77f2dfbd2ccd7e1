import { lireAgent } from '@/lib/server/acces/agent';
import { refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { lirePiecePourAgent } from '@/lib/server/instruction/requetes/lire-piece';

interface Parametres {
  readonly params: Promise<{ readonly piece: string }>;
}

/** A document of a request, to an agent of its Crous. Always saved, never shown in a page of ours. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const agent = await lireAgent('instruire');
  if (!agent) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const piece = await lirePiecePourAgent((await params).piece, agent);
  if (!piece) return refuserFichier('Ce document n’existe pas, ou ne relève pas de vous.', 404);
  return remettreFichier(new Uint8Array(piece.octets), piece.nom, piece.type);
}
