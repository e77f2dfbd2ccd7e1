import { lirePersonne } from '@/lib/server/acces';
import { montrerPdf, refuserFichier } from '@/lib/server/acces/fichier';
import { produireAttestation } from '@/lib/server/documents/requetes/produire-attestation';

interface Parametres {
  readonly params: Promise<{ readonly annee: string }>;
}

/** The attestation of a year as PDF, at any time, past years too: to its owner only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const document = await produireAttestation(personne.id, (await params).annee);
  if (!document) return refuserFichier('Vous n’avez pas d’attestation pour cette année.', 404);
  return montrerPdf(document.pdf, document.nom);
}
