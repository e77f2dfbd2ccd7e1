import { adresseClient } from '@/lib/server/acces';
import { voirAilleurs } from '@/lib/server/acces/voir-ailleurs';
import { choisirDenouement } from '@/lib/server/banque/commandes/choisir-denouement';

interface Parametres {
  readonly params: Promise<{ readonly operation: string }>;
}

const PAGE = '/banque-de-demonstration';

/** What the visitor made happen. The first choice stands, however often it is pressed. */
export async function POST(requete: Request, { params }: Parametres): Promise<Response> {
  const { operation } = await params;
  const issue = await choisirDenouement(operation, await requete.text(), await adresseClient());
  if (issue.ok) return voirAilleurs(issue.valeur ?? `${PAGE}/${operation}`);
  if (issue.refus === 'inconnue') return new Response(null, { status: 404 });
  return voirAilleurs(`${PAGE}/refus?motif=${issue.refus}`);
}
