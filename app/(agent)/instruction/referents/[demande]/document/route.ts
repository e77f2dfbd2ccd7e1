import { lireAgent } from '@/lib/server/acces/agent';
import { refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { lirePieceDAcces } from '@/lib/server/etablissement/requetes/referents';

interface Parametres {
  readonly params: Promise<{ readonly demande: string }>;
}

/** The document of a request of access, to an agent of its Crous. Always saved, never shown in a page of ours. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const agent = await lireAgent('instruire');
  if (!agent) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const piece = await lirePieceDAcces((await params).demande, agent);
  if (!piece) return refuserFichier('Ce document n’existe pas, ou ne relève pas de vous.', 404);
  return remettreFichier(new Uint8Array(piece.octets), piece.nom, piece.type);
}
