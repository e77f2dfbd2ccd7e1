import { adresseClient } from '@/lib/server/acces';
import { prevol } from '@/lib/server/api/requetes/prevol';
import { repondreSimulation } from '@/lib/server/api/requetes/repondre-simulation';

/** The open simulation: no key, nothing personal kept. */
export async function POST(requete: Request): Promise<Response> {
  return repondreSimulation(requete, await adresseClient());
}

export const OPTIONS = (): Response => prevol('POST, OPTIONS');
