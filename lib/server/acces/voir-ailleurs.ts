import 'server-only';

/** After a plain form: the browser asks for the next page with a GET, and « back » does not post again. */
export const voirAilleurs = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
