import { lireAgent } from '@/lib/server/acces/agent';
import { enFlux, refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { ecrireResultats, lireListeDeposee } from '@/lib/server/etablissement/requetes/lire-liste';

interface Parametres {
  readonly params: Promise<{ readonly liste: string }>;
}

/** The result of a list, line by line, to the institution that handed it in. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const referent = await lireAgent('deposer_listes');
  if (!referent) return refuserFichier('Connectez-vous pour lire ce fichier.', 401);
  const liste = await lireListeDeposee((await params).liste, referent.uai);
  if (!liste) return refuserFichier('Ce fichier n’existe pas, ou ne relève pas de vous.', 404);
  const corps = enFlux(ecrireResultats(liste));
  return remettreFichier(corps, `resultat-${liste.fichier}`, 'text/csv; charset=utf-8');
}
