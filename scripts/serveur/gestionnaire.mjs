// What happens to one request: guard, memory, then Next with a fresh nonce.
import { envoyerDUnBloc } from './d-un-bloc.mjs';
import { ENTETES, politiqueANonce, politiqueDeReferent } from './entetes.mjs';
import { nettoyerEntetes, refuserAdresse, refuserCorps, refuserMethode, refuserOrigine } from './garde.mjs';

/**
 * @typedef {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => unknown} Traitement
 * @typedef {{ servir: (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => boolean, politique: (url: string) => string }} Pages
 */

/** Next's page for its own breakdowns is nobody's address. */
const INTERNE = /^\/_global-error(?![\w-])/;

/** Software glues a base and a name: with an empty name, the address of an API ends with a slash and is answered all the same. */
const BARRE_FINALE = /^(\/api\/[^?]*[^/?])\/+(?=\?|$)/;

/** In this order. */
const REFUS = [refuserMethode, refuserAdresse, refuserOrigine, refuserCorps];

/** Next, behind the guard and under the headers. @param {Traitement} next @param {() => Pages | null} pages @returns {Traitement} */
export function traiterParNext(next, pages) {
  return (req, res) => {
    nettoyerEntetes(req);
    req.url = (req.url ?? '').replace(BARRE_FINALE, '$1');
    for (const [nom, valeur] of ENTETES) res.setHeader(nom, valeur);
    res.setHeader('Referrer-Policy', politiqueDeReferent(req.url ?? ''));
    if (REFUS.some((refuser) => refuser(req, res))) return undefined;
    if (INTERNE.test(req.url ?? '')) req.url = '/_not-found';
    const politique = politiqueANonce();
    req.headers['content-security-policy'] = politique;
    res.setHeader('Content-Security-Policy', politique);
    corrigerSiPrerendue(req, res, pages);
    envoyerDUnBloc(req, res);
    return next(req, res);
  };
}

/** A page rendered in advance carries no nonce: the policy becomes the one of its hashes, as the headers leave. */
function corrigerSiPrerendue(req, res, pages) {
  const url = req.url ?? '';
  const ecrire = res.writeHead;
  res.writeHead = function writeHead(...arguments_) {
    if (res.hasHeader('x-nextjs-prerender')) {
      const politique = pages()?.politique(res.statusCode === 200 ? url : '');
      if (politique) res.setHeader('Content-Security-Policy', politique);
    }
    return ecrire.apply(res, arguments_);
  };
}

/**
 * @param {Traitement} parNext
 * @param {Pages} pages
 * @param {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => boolean} fichiers
 * @returns {Traitement}
 */
export const traiter = (parNext, pages, fichiers) => (req, res) =>
  pages.servir(req, res) || fichiers(req, res) || parNext(req, res);
