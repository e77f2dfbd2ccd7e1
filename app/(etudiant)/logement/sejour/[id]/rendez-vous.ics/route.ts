import { horloge, lirePersonne } from '@/lib/server/acces';
import { refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { produireIcs } from '@/lib/server/logement/sejour/requetes/montrer-agenda';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

/** The appointment as a calendar file: to its student only. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuserFichier('Connectez-vous pour lire ce document.', 401);
  const fichier = await produireIcs((await params).id, personne.id, await horloge());
  if (!fichier) return refuserFichier('Vous n’avez pas de rendez-vous.', 404);
  return remettreFichier(fichier, 'rendez-vous.ics', 'text/calendar; charset=utf-8');
}
