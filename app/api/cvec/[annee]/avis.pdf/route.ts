import { horloge, lirePersonne } from '@/lib/server/acces';
import { montrerPdf, refuserFichier } from '@/lib/server/acces/fichier';
import { produireAvis } from '@/lib/server/documents/requetes/produire-avis';

interface Parametres {
  readonly params: Promise<{ readonly annee: string }>;
}

/** The notice to pay in cash as PDF: to its owner only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const document = await produireAvis(personne, (await params).annee, (await horloge()).maintenant());
  if (!document) return refuserFichier('Vous n’avez pas d’avis à payer pour cette année.', 404);
  return montrerPdf(document.pdf, document.nom);
}
