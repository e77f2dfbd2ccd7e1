import 'server-only';

const BASE = 'http://guichet.invalid';
const DEFAUT = '/tableau-de-bord';

/** A path of this site where a form may send back; anything else (another host, a scheme, `//`, `\`) gives the default. */
export function retourSur(demande: unknown, defaut: string = DEFAUT): string {
  if (typeof demande !== 'string' || demande.length > 500 || !/^\/(?![/\\])/.test(demande)) return defaut;
  if (!URL.canParse(demande, BASE)) return defaut;
  const url = new URL(demande, BASE);
  if (url.origin !== BASE || url.pathname.startsWith('//') || url.pathname.startsWith('/api/')) return defaut;
  return `${url.pathname}${url.search}`;
}
