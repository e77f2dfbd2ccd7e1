// Compressed once, sent a thousand times: the variants of a body that doesn't change.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const br = promisify(brotliCompress);
const gz = promisify(gzip);

/** Named, and not to say that it is refused (`q=0`), with the spaces and the capitals that the standard allows. */
const BR = /(?:^|,)\s*br\s*(?!;\s*q=0(?:\.0*)?\s*(?:,|$))(?:[;,]|$)/i;
const GZIP = /(?:^|,)\s*gzip\s*(?!;\s*q=0(?:\.0*)?\s*(?:,|$))(?:[;,]|$)/i;

/** @typedef {{ identity: Buffer, br?: Buffer, gzip?: Buffer }} Variantes */

/**
 * @param {Buffer} corps
 * @param {number} [qualite] of brotli, 0 to 11
 * @returns {Promise<Variantes>}
 */
export async function comprimer(corps, qualite = 9) {
  if (corps.length < 1024) return { identity: corps };
  const [enBr, enGzip] = await Promise.all([
    br(corps, {
      params: { [constants.BROTLI_PARAM_QUALITY]: qualite, [constants.BROTLI_PARAM_SIZE_HINT]: corps.length },
    }),
    gz(corps, { level: 9 }),
  ]);
  return { identity: corps, br: enBr, gzip: enGzip };
}

/**
 * @param {string | undefined} accepte the request's Accept-Encoding
 * @param {Variantes} variantes
 * @returns {'br' | 'gzip' | 'identity'}
 */
export function choisirVariante(accepte, variantes) {
  if (!accepte || !variantes.br) return 'identity';
  if (BR.test(accepte)) return 'br';
  return accepteGzip(accepte) ? 'gzip' : 'identity';
}

/** @param {string | string[] | undefined} accepte the request's Accept-Encoding */
export const accepteGzip = (accepte) => GZIP.test(String(accepte ?? ''));
