import { lireAgent } from '@/lib/server/acces/agent';
import { refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { produireVirements } from '@/lib/server/cvec/requetes/produire-virements';

interface Parametres {
  readonly params: Promise<{ readonly lot: string }>;
}

/** A transfer file, to the accounting officer of its Crous. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const agent = await lireAgent('virer');
  if (!agent) return refuserFichier('Connectez-vous avec un compte qui prépare les virements.', 401);
  const fichier = await produireVirements((await params).lot, agent.crous);
  if (!fichier) return refuserFichier('Ce fichier n’existe pas, ou ne relève pas de vous.', 404);
  return remettreFichier(fichier.corps, fichier.nom, 'application/xml; charset=utf-8');
}
