import { lireAgent } from '@/lib/server/acces/agent';
import { enFlux, refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { produireControle } from '@/lib/server/logement/tours/requetes/produire-fichiers';

interface Parametres {
  readonly params: Promise<{ readonly annee: string; readonly numero: string }>;
}

/** All that a round read and answered, to those who run it: incomes stand in it, names don't. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  if (!(await lireAgent('affecter')))
    return refuserFichier('Connectez-vous avec un compte qui lance les tours.', 401);
  const { annee, numero } = await params;
  const controle = await produireControle(annee, Number(numero));
  if (!controle) return refuserFichier('Ce tour n’est pas calculé.', 404);
  return remettreFichier(enFlux(controle.morceaux), controle.nom, 'text/csv; charset=utf-8');
}
