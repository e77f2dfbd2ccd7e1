// A whole answer kept in memory, headers included, ready to be sent in its three encodings.
import { createHash } from 'node:crypto';
import { choisirVariante, comprimer } from './compression.mjs';

/**
 * @typedef {object} Reponse
 * @property {import('./compression.mjs').Variantes} variantes
 * @property {Record<string, string[]>} entetes by encoding, as flat lists of names and values
 * @property {string} etiquette
 */

/**
 * @param {Buffer} corps
 * @param {readonly (readonly [string, string])[]} communs
 * @param {number} [qualite]
 * @returns {Promise<Reponse>}
 */
export async function preparerReponse(corps, communs, qualite) {
  const variantes = await comprimer(corps, qualite);
  const hache = createHash('sha256')
    .update(corps)
    .update(JSON.stringify(communs))
    .digest('base64url')
    .slice(0, 22);
  const etiquette = `W/"${hache}"`;
  const entetes = Object.fromEntries(
    Object.entries(variantes).map(([codage, octets]) => [
      codage,
      [
        ...communs.flat(),
        ...['ETag', etiquette, 'Content-Length', String(octets.length)],
        ...(codage === 'identity' ? [] : ['Content-Encoding', codage]),
      ],
    ]),
  );
  return { variantes, entetes, etiquette };
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {Reponse} reponse
 */
export function envoyer(req, res, { variantes, entetes, etiquette }) {
  const codage = choisirVariante(req.headers['accept-encoding']?.toString(), variantes);
  if (req.headers['if-none-match'] === etiquette) {
    res.writeHead(304, sansLongueur(entetes[codage] ?? []));
    res.end();
    return;
  }
  res.writeHead(200, entetes[codage]);
  res.end(req.method === 'HEAD' ? undefined : variantes[codage]);
}

/** @param {readonly string[]} plats */
const sansLongueur = (plats) => plats.filter((_, i) => plats[i - (i % 2)] !== 'Content-Length');
