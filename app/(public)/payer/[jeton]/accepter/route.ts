import { accepterDePayer, repondreAuPayeur } from '@/lib/server/actions/payer-cvec';

interface Parametres {
  readonly params: Promise<{ readonly jeton: string }>;
}

/** The payer says yes. */
export const POST = (requete: Request, { params }: Parametres): Promise<Response> =>
  repondreAuPayeur({ requete, params, nom: 'accepter-de-payer', formulaire: 'accord' }, accepterDePayer);
