import { lirePersonne } from '@/lib/server/acces';
import { montrerPdf, refuserFichier } from '@/lib/server/acces/fichier';
import { produireDocument } from '@/lib/server/documents/requetes/produire-document';

interface Parametres {
  readonly params: Promise<{ readonly numero: string; readonly document: string }>;
}

/** The recap and the notification as PDF: to their owner only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const { numero, document } = await params;
  const pdf = await produireDocument(personne.id, numero, document);
  if (!pdf) return refuserFichier('Ce document n’existe pas, ou ne vous appartient pas.', 404);
  return montrerPdf(pdf, `${numero}-${document}`);
}
