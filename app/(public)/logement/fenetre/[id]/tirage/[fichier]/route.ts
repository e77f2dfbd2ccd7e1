import { FICHIERS_DU_TIRAGE, lireTirage } from '@/lib/server/logement/complementaire/requetes/lire-tirage';

interface Contexte {
  readonly params: Promise<{ readonly id: string; readonly fichier: string }>;
}

/** A published file of a draw, byte for byte what was hashed. Open to all: it names nobody. */
export async function GET(_requete: Request, { params }: Contexte): Promise<Response> {
  const { id, fichier } = await params;
  const nom = FICHIERS_DU_TIRAGE.find((connu) => connu === fichier);
  const contenu = nom ? (await lireTirage(id))?.fichiers[nom] : null;
  if (!nom || !contenu) return new Response('Fichier introuvable', { status: 404 });
  const type = nom.endsWith('.json') ? 'application/json' : 'text/csv';
  return new Response(contenu, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${nom}"`,
      'cache-control': 'no-store',
    },
  });
}
