import { lireBareme } from '@/lib/server/api/requetes/lire-baremes';
import { prevol } from '@/lib/server/api/requetes/prevol';

interface Parametres {
  readonly params: Promise<{ readonly annee: string }>;
}

export async function GET(requete: Request, { params }: Parametres): Promise<Response> {
  return lireBareme(requete, (await params).annee);
}

export const OPTIONS = (): Response => prevol('GET, HEAD, OPTIONS');
