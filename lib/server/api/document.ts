import 'server-only';
import { createHash } from 'node:crypto';
import { OUVERT_A_TOUS } from './reponses';

/** A JSON document that changes with the version of the portal only, prepared once. */
export interface DocumentPublic {
  readonly texte: string;
  readonly etiquette: string;
}

export function preparer(contenu: object): DocumentPublic {
  const texte = JSON.stringify(contenu);
  return { texte, etiquette: `W/"${createHash('sha256').update(texte).digest('base64url').slice(0, 22)}"` };
}

const UNE_HEURE = 3_600;

/** True when one of the tags that the client holds is ours, whatever its strength. */
const estConnu = (tenus: string | null, etiquette: string): boolean =>
  tenus?.split(',').some((tenu) => [etiquette, etiquette.slice(2), '*'].includes(tenu.trim())) ?? false;

/** Sends the document, or nothing to who holds it already. */
export function servir(requete: Request, { texte, etiquette }: DocumentPublic): Response {
  const entetes = {
    ...OUVERT_A_TOUS,
    'cache-control': `public, max-age=${UNE_HEURE}`,
    'content-type': 'application/json; charset=utf-8',
    etag: etiquette,
  };
  if (estConnu(requete.headers.get('if-none-match'), etiquette))
    return new Response(null, { status: 304, headers: entetes });
  return new Response(texte, { status: 200, headers: entetes });
}
