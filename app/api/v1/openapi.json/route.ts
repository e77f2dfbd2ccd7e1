import { lireOpenapi } from '@/lib/server/api/requetes/lire-openapi';
import { prevol } from '@/lib/server/api/requetes/prevol';

export const GET = (requete: Request): Response => lireOpenapi(requete);

export const OPTIONS = (): Response => prevol('GET, HEAD, OPTIONS');
