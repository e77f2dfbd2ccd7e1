import { lireBaremes } from '@/lib/server/api/requetes/lire-baremes';
import { prevol } from '@/lib/server/api/requetes/prevol';

export const GET = (requete: Request): Response => lireBaremes(requete);

export const OPTIONS = (): Response => prevol('GET, HEAD, OPTIONS');
