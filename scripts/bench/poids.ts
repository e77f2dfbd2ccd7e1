import { gzipSync } from 'node:zlib';
import type { Cible } from './charge';

const KO = 1024;

/** The scripts that a page asks for at its first load, compressed: what a new visitor downloads. */
export async function poidsDesScripts({ url, entetes = {} }: Cible): Promise<number> {
  const page = await fetch(url, { headers: entetes });
  const html = await page.text();
  // Old browsers alone load the polyfills.
  const balises = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([b]) => !/nomodule/i.test(b),
  );
  const adresses = new Set(balises.map(([, src = '']) => new URL(src.replaceAll('&amp;', '&'), url).href));
  const poids = await Promise.all(
    [...adresses].map(
      async (adresse) => gzipSync(Buffer.from(await (await fetch(adresse)).arrayBuffer())).length,
    ),
  );
  return poids.reduce((somme, n) => somme + n, 0) / KO;
}
