import 'server-only';

/** A file to keep, whatever its name holds: saved by the browser, never opened as a page of ours, kept in no cache. */
export function remettreFichier(corps: BodyInit, nom: string, type: string): Response {
  const simple = nom.replace(/[^\w. -]/g, '_');
  return new Response(corps, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${simple}"; filename*=UTF-8''${encodeURIComponent(nom).replaceAll("'", '%27')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** Why there is no file, in a sentence. */
export const refuserFichier = (message: string, status: 401 | 404): Response =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
