import { lirePersonne } from '@/lib/server/acces';
import { produireDocument } from '@/lib/server/documents/requetes/produire-document';

interface Parametres {
  readonly params: Promise<{ readonly numero: string; readonly document: string }>;
}

const refuser = (message: string, status: number) =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/** The recap and the notification as PDF: to their owner only, never cached. */
export async function GET(_requete: Request, { params }: Parametres): Promise<Response> {
  const personne = await lirePersonne();
  if (!personne) return refuser('Connectez-vous pour lire ce document.', 401);
  const { numero, document } = await params;
  const pdf = await produireDocument(personne.id, numero, document);
  if (!pdf) return refuser('Ce document n’existe pas, ou ne vous appartient pas.', 404);
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${numero}-${document}"`,
      'cache-control': 'private, no-store',
    },
  });
}
