import { adresseClient } from '@/lib/server/acces';
import { voirAilleurs } from '@/lib/server/acces/voir-ailleurs';
import { ouvrirOperation } from '@/lib/server/banque/commandes/ouvrir-operation';

const PAGE = '/banque-de-demonstration';

/** Where the portal's signed form arrives, as at a real bank: a post, then a page of its own. */
export async function POST(requete: Request): Promise<Response> {
  const issue = await ouvrirOperation(await requete.text(), await adresseClient());
  if (issue.ok) return voirAilleurs(`${PAGE}/${issue.valeur}`);
  if (issue.refus === 'fermee') return new Response(null, { status: 404 });
  return voirAilleurs(`${PAGE}/refus?motif=${issue.refus}`);
}

/** Nobody comes here by hand. */
export const GET = (): Response => voirAilleurs('/');
