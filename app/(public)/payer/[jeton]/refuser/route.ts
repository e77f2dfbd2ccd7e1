import { refuserLePaiement, repondreAuPayeur } from '@/lib/server/actions/payer-cvec';

interface Parametres {
  readonly params: Promise<{ readonly jeton: string }>;
}

/** The payer says no. */
export const POST = (requete: Request, { params }: Parametres): Promise<Response> =>
  repondreAuPayeur({ requete, params, nom: 'refuser-de-payer', formulaire: 'refus' }, refuserLePaiement);
