import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';

/** `trop_gros`: more bytes than allowed · `illisible`: not UTF-8, or cut on the way. */
export type RefusDeCorps = 'trop_gros' | 'illisible';

/** Beyond, the rest isn't even read: a client that keeps sending loses its connection. */
const LECTURE_MAXIMALE = 1_048_576;

/** Keeps the first `maximum` bytes; what follows is read and thrown away, so that the answer can still be heard. */
async function recevoir(flux: AsyncIterable<Uint8Array>, maximum: number): Promise<Uint8Array[] | null> {
  const morceaux: Uint8Array[] = [];
  let recus = 0;
  for await (const morceau of flux) {
    recus += morceau.byteLength;
    if (recus <= maximum) morceaux.push(morceau);
    else morceaux.length = 0;
    if (recus > LECTURE_MAXIMALE) break;
  }
  return recus <= maximum ? morceaux : null;
}

/**
 * The text of a body of at most `maximum` bytes, counted as they come: what its headers announce is not believed.
 */
export async function lireCorps(requete: Request, maximum: number): Promise<Resultat<string, RefusDeCorps>> {
  if (!requete.body) return succes('');
  try {
    const morceaux = await recevoir(requete.body, maximum);
    if (!morceaux) return refus('trop_gros');
    return succes(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(morceaux)));
  } catch {
    return refus('illisible');
  }
}
