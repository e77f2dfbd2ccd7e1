import { lirePersonne } from '@/lib/server/acces';
import { montrerPdf, refuserFichier } from '@/lib/server/acces/fichier';
import { lireFichierAccepte } from '@/lib/server/logement/sejour/requetes/produire-decision';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

/** The very file that was accepted: to its student only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const document = await lireFichierAccepte((await params).id, personne.id);
  if (!document) return refuserFichier('Ce document n’existe pas.', 404);
  return montrerPdf(document.pdf, document.nom);
}
