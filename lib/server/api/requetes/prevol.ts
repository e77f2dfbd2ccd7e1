import 'server-only';
import { OUVERT_A_TOUS } from '../reponses';

const UN_JOUR = 86_400;

/** Answers the question a browser asks before it calls from another site. */
export function prevol(methodes: 'GET, HEAD, OPTIONS' | 'POST, OPTIONS'): Response {
  const entetes = {
    allow: methodes,
    'access-control-allow-methods': methodes,
    'access-control-allow-headers': 'Content-Type, If-None-Match',
    'access-control-max-age': String(UN_JOUR),
  };
  return new Response(null, { status: 204, headers: { ...OUVERT_A_TOUS, ...entetes } });
}
