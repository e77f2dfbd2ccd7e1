// A page leaves in one piece, compressed, with its length: a system call instead of a dozen.
import { gzip } from 'node:zlib';
import { accepteGzip } from './compression.mjs';

/** @typedef {import('node:http').ServerResponse} Reponse */

const TENU_MAX = 512 * 1024;
const GZIP_MIN = 1024;
const TEXTE = /^(text\/|application\/(json|xml|javascript)|image\/svg)/;

/** @param {unknown} morceau @param {unknown} encodage @returns {Buffer} */
const enOctets = (morceau, encodage) =>
  typeof morceau === 'string'
    ? Buffer.from(morceau, /** @type {BufferEncoding} */ (typeof encodage === 'string' ? encodage : 'utf8'))
    : Buffer.from(/** @type {Uint8Array} */ (morceau));

/** @type {WeakMap<Reponse, (corps: Buffer) => void>} */
const curieux = new WeakMap();

/** Shows the whole of an answer, headers set and body not yet compressed, just before it leaves. @param {Reponse} res @param {(corps: Buffer) => void} voir */
export const quandEntier = (res, voir) => void curieux.set(res, voir);

/**
 * Holds what is written until the answer ends, then sends it whole. Pages are small and ready at once: streaming
 * them costs more than it brings. A large answer is let through as it comes.
 * @param {import('node:http').IncomingMessage} req @param {Reponse} res
 */
export function envoyerDUnBloc(req, res) {
  const origine = { write: res.write, end: res.end, flushHeaders: res.flushHeaders };
  /** @type {Buffer[]} */
  const morceaux = [];
  let taille = 0;

  const rendre = () => Object.assign(res, origine);
  const prendre = (morceau, encodage) => {
    const octets = enOctets(morceau, encodage);
    morceaux.push(octets);
    taille += octets.length;
  };

  res.flushHeaders = () => undefined;
  res.write = (morceau, encodage, rappel) => {
    prendre(morceau, encodage);
    const suite = typeof encodage === 'function' ? encodage : rappel;
    if (taille > TENU_MAX) {
      rendre();
      return res.write(Buffer.concat(morceaux.splice(0), taille), suite);
    }
    suite?.();
    return true;
  };
  res.end = (morceau, encodage, rappel) => {
    const suite = [morceau, encodage, rappel].find((valeur) => typeof valeur === 'function');
    if (morceau !== undefined && morceau !== null && morceau !== suite) prendre(morceau, encodage);
    if (taille === 0) return rendre().end(suite);
    // Compression takes an instant, and nobody may add to an answer that is over, nor end it before its body is there.
    Object.assign(res, { write: () => false, end: () => res });
    const entier = Buffer.concat(morceaux, taille);
    curieux.get(res)?.(entier);
    envoyer(req, res, entier, (corps) => {
      rendre();
      if (!res.headersSent) res.setHeader('Content-Length', corps.length);
      res.end(corps, suite);
    });
    return res;
  };
}

/** @param {import('node:http').IncomingMessage} req @param {Reponse} res @param {Buffer} corps @param {(corps: Buffer) => void} finir */
function envoyer(req, res, corps, finir) {
  const type = String(res.getHeader('content-type') ?? '');
  const libre = !res.headersSent && !res.hasHeader('content-encoding');
  const comprimable = libre && corps.length >= GZIP_MIN && TEXTE.test(type);
  if (comprimable) res.appendHeader('Vary', 'Accept-Encoding');
  if (!comprimable || !accepteGzip(req.headers['accept-encoding'])) return finir(corps);
  gzip(corps, { level: 4 }, (erreur, comprime) => {
    if (!erreur) res.setHeader('Content-Encoding', 'gzip');
    finir(erreur ? corps : comprime);
  });
}
