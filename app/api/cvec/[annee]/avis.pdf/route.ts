import { horloge, lirePersonne } from '@/lib/server/acces';
import { produireAvis } from '@/lib/server/documents/requetes/produire-avis';

interface Parametres {
  readonly params: Promise<{ readonly annee: string }>;
}

const refuser = (message: string, status: number) =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/** The notice to pay in cash as PDF: to its owner only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuser('Connectez-vous pour lire ce document.', 401);
  const document = await produireAvis(personne, (await params).annee, (await horloge()).maintenant());
  if (!document) return refuser('Vous n’avez pas d’avis à payer pour cette année.', 404);
  return new Response(new Uint8Array(document.pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${document.nom}"`,
      'cache-control': 'private, no-store',
    },
  });
}
