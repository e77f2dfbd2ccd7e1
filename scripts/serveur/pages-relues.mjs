// A personal page asked again, sent from memory: what was read to make it is read again and is the same, so the page is too.
// Nothing has to be forgotten when something is written: a page is never sent on another reading than its own.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { quandEntier } from './d-un-bloc.mjs';
import { nonceDe } from './entetes.mjs';
import { estSimple } from './entrees-directes.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Demande
 * @typedef {import('node:http').ServerResponse} Reponse
 * @typedef {{ empreinte: string, relire: () => Promise<string> }} Lecture
 * @typedef {object} Page
 * @property {readonly (Buffer | number)[]} morceaux a number: the place, among the words made anew, of the one that comes here
 * @property {readonly (readonly [string, number | string | string[]])[]} entetes
 * @property {Temoin} temoin
 * @property {number} octets
 */

/** What a student opens again and again when the results come: the dashboard, the form, the tracking. */
const RELUES = /^\/(tableau-de-bord|dse(\/[\w-]+){1,2}|suivi\/[\w-]+)$/;

const DUREE_MS = 600_000;
const OCTETS_MAX = 64 * 1024 * 1024;

/** Written for each answer, or of no use to another. */
const PROPRES = ['content-security-policy', 'content-length', 'etag', 'date', 'connection', 'keep-alive'];

/** What `lib/server/temoin.ts` tells of a rendering. */
class Temoin {
  /** @type {Lecture[]} */
  lectures = [];
  /** @type {{ mots: readonly string[], refaire: () => readonly string[] }[]} */
  neufs = [];
  fin = Date.now() + DUREE_MS;
  perdu = false;

  /** @param {string} empreinte @param {() => Promise<string>} relire */
  lu(empreinte, relire) {
    this.lectures.push({ empreinte, relire });
  }

  /** @param {readonly string[]} mots @param {() => readonly string[]} refaire */
  neuf(mots, refaire) {
    this.neufs.push({ mots, refaire });
  }

  /** @param {number} instant */
  jusqua(instant) {
    this.fin = Math.min(this.fin, instant);
  }

  perdre() {
    this.perdu = true;
  }

  /** True when every reading gives again what it gave. */
  async ditVrai() {
    if (this.perdu || Date.now() >= this.fin) return false;
    const relues = await Promise.all(this.lectures.map(({ relire }) => relire()));
    return relues.every((empreinte, rang) => empreinte === this.lectures[rang]?.empreinte);
  }
}

/** Who asks, and for what: nobody is sent the page of another address or of other cookies. @param {Demande} req */
function cleDe(req) {
  const url = req.url ?? '';
  if (req.method !== 'GET' || !estSimple(req) || !RELUES.test(url.split('?', 1)[0] ?? '')) return null;
  return createHash('sha256')
    .update(`${url}\n${req.headers.cookie ?? ''}`)
    .digest('base64url');
}

/** « Reload everything », says the browser. @param {Demande} req */
const veutDuNeuf = (req) => /no-cache/i.test(req.headers['cache-control'] ?? '');

/** Cuts a page at the words that must be new each time; `null` when one of them isn't found as it was said. @param {string} html @param {readonly string[]} mots */
function decouper(html, mots) {
  if (!mots.every((mot) => mot !== '' && html.includes(mot))) return null;
  const motif = new RegExp(`(${mots.map((mot) => mot.replace(/[^\w]/g, '\\$&')).join('|')})`);
  return html
    .split(motif)
    .map((morceau, rang) => (rang % 2 === 1 ? mots.indexOf(morceau) : Buffer.from(morceau)));
}

/** @param {Reponse} res */
const estGardable = (res) =>
  res.statusCode === 200 &&
  !res.hasHeader('set-cookie') &&
  String(res.getHeader('content-type')).startsWith('text/html');

/** @param {Buffer} corps @param {Reponse} res @param {string} nonce @param {Temoin} temoin @returns {Page | null} */
function composer(corps, res, nonce, temoin) {
  if (temoin.perdu || temoin.lectures.length === 0 || !estGardable(res)) return null;
  const mots = [nonce, ...temoin.neufs.flatMap(({ mots: siens }) => siens)];
  const morceaux = decouper(corps.toString('utf8'), mots);
  if (!morceaux) return null;
  const entetes = Object.entries(res.getHeaders()).flatMap(([nom, valeur]) =>
    valeur === undefined || PROPRES.includes(nom) ? [] : [/** @type {const} */ ([nom, valeur])],
  );
  return { morceaux, entetes, temoin, octets: corps.length };
}

/** @param {Page} page @param {Reponse} res @param {string} nonce */
function envoyer({ morceaux, entetes, temoin }, res, nonce) {
  const mots = [nonce, ...temoin.neufs.flatMap(({ refaire }) => refaire())];
  for (const [nom, valeur] of entetes) res.setHeader(nom, valeur);
  res.setHeader('Server-Timing', 'relue');
  res.end(Buffer.concat(morceaux.map((m) => (typeof m === 'number' ? Buffer.from(mots[m] ?? '') : m))));
}

/** Pages by key, the one asked last at the end. @param {number} octetsMax */
function ouvrirMemoire(octetsMax) {
  /** @type {Map<string, Page>} */
  const pages = new Map();
  let octets = 0;

  /** @param {string} cle */
  function oublier(cle) {
    octets -= pages.get(cle)?.octets ?? 0;
    pages.delete(cle);
  }

  return {
    /** @param {string} cle */
    prendre(cle) {
      const page = pages.get(cle);
      if (page) pages.delete(cle) && pages.set(cle, page);
      return page;
    },
    oublier,
    /** @param {string} cle @param {Page} page */
    garder(cle, page) {
      oublier(cle);
      pages.set(cle, page);
      octets += page.octets;
      for (const [ancienne, { temoin }] of pages) {
        if (octets <= octetsMax && temoin.fin > Date.now()) break;
        oublier(ancienne);
      }
    },
  };
}

/**
 * @param {import('./gestionnaire.mjs').Traitement} rendre
 * @param {number} [octetsMax]
 * @returns {import('./gestionnaire.mjs').Traitement}
 */
export function relirePages(rendre, octetsMax = OCTETS_MAX) {
  /** @type {AsyncLocalStorage<Temoin>} */
  const temoins = new AsyncLocalStorage();
  Object.assign(globalThis, { __temoins: temoins });
  const memoire = ouvrirMemoire(octetsMax);

  return async (req, res) => {
    const cle = cleDe(req);
    if (cle === null) return rendre(req, res);
    const nonce = nonceDe(req);
    const page = veutDuNeuf(req) ? undefined : memoire.prendre(cle);
    if (page && (await page.temoin.ditVrai().catch(() => false))) return envoyer(page, res, nonce);
    memoire.oublier(cle);
    const temoin = new Temoin();
    quandEntier(res, (corps) => {
      const faite = composer(corps, res, nonce, temoin);
      if (faite) memoire.garder(cle, faite);
    });
    return temoins.run(temoin, () => rendre(req, res));
  };
}
