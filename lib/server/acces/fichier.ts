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

/** A published file: it never changes, and everybody may have it. */
export const publierFichier = (corps: BodyInit, nom: string): Response =>
  new Response(corps, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${nom}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600',
    },
  });

/** A document to read in the browser: to its owner only, kept in no cache. */
export const montrerPdf = (octets: Uint8Array, nom: string): Response =>
  new Response(new Uint8Array(octets), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${nom}"`,
      'cache-control': 'private, no-store',
    },
  });

/** A body written as it is read: a long file never stands whole in memory. */
export function enFlux(morceaux: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encodeur = new TextEncoder();
  return new ReadableStream({
    async pull(flux) {
      const { done, value } = await morceaux.next();
      if (done) flux.close();
      else flux.enqueue(encodeur.encode(value));
    },
    async cancel() {
      await morceaux.return(undefined);
    },
  });
}

/** Why there is no file, in a sentence. */
export const refuserFichier = (message: string, status: 401 | 404): Response =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
