import 'server-only';
import { listerBaremes } from '@/lib/domain/baremes';
import { decrireApi } from '@/lib/parcours/api';
import { env } from '@/lib/server/env';
import { type DocumentPublic, preparer, servir } from '../document';

let description: DocumentPublic | undefined;

export function lireOpenapi(requete: Request): Response {
  description ??= preparer(decrireApi(env().URL_PUBLIQUE, listerBaremes()));
  return servir(requete, description);
}
