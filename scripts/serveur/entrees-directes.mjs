// Calls a page's own entry point, the one that Next gives to deployment adapters, without Next's router before it:
// a quarter of the time of a dynamic page. Whatever isn't a plain request for a known route goes through the router.
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {import('./gestionnaire.mjs').Traitement} Traitement */
/** @typedef {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, ctx: object) => Promise<unknown>} Entree */

/** A client navigation, a prefetch or an action: the router knows what they mean. */
const RESERVES = ['rsc', 'next-router-prefetch', 'next-router-state-tree', 'next-action', 'x-nextjs-data'];
const SIMPLE = /^(\/[\w.-]+)+$/;
const charger = createRequire(import.meta.url);

/**
 * @param {string} dir the project
 * @param {string} construit the build's folder
 * @param {Traitement} parRouteur
 * @param {number} port
 * @returns {Traitement}
 */
export function traiterDirectement(dir, construit, parRouteur, port) {
  const trouver = lireRoutes(construit);
  const relativeProjectDir = path.relative(process.cwd(), dir);

  return (req, res) => {
    const entree = estSimple(req) ? trouver((req.url ?? '').split('?', 1)[0] ?? '') : null;
    if (!entree) return parRouteur(req, res);
    const requestMeta = {
      relativeProjectDir,
      initURL: `http://localhost:${port}${req.url}`,
      initProtocol: 'http',
    };
    const waitUntil = (/** @type {Promise<unknown>} */ suite) => void suite.catch(() => undefined);
    // The router knows how to say that a page has failed.
    return entree(req, res, { waitUntil, requestMeta }).catch(() =>
      res.headersSent ? res.destroy() : parRouteur(req, res),
    );
  };
}

/** The page itself, as a browser asks for it. @param {import('node:http').IncomingMessage} req */
export const estSimple = ({ method, headers }) =>
  (method === 'GET' || method === 'HEAD') && RESERVES.every((nom) => headers[nom] === undefined);

/** The dynamic pages of this build, found as Next's router finds them. @param {string} construit @returns {(chemin: string) => Entree | null} */
export function lireRoutes(construit) {
  const { dynamicRoutes } = charger(path.join(construit, 'routes-manifest.json'));
  const prerendues = charger(path.join(construit, 'prerender-manifest.json')).routes;
  const fichiers = charger(path.join(construit, 'server/app-paths-manifest.json'));
  const noms = charger(path.join(construit, 'app-path-routes-manifest.json'));
  /** @type {Map<string, Entree>} */
  const entrees = new Map();
  for (const [cle, fichier] of Object.entries(fichiers)) {
    const route = noms[cle];
    if (!cle.endsWith('/page') || route.startsWith('/_') || route in prerendues) continue;
    entrees.set(route, paresseuse(path.join(construit, 'server', fichier)));
  }
  // In Next's order, and with what is no page: a file or a handler of that very name comes before a page of any name.
  const fixes = new Set(Object.values(noms));
  const motifs = dynamicRoutes.map(({ page, regex }) => ({
    motif: new RegExp(regex),
    entree: entrees.get(page) ?? null,
  }));
  return (chemin) => {
    if (!SIMPLE.test(chemin) || chemin in prerendues) return null;
    if (fixes.has(chemin)) return entrees.get(chemin) ?? null;
    return motifs.find(({ motif }) => motif.test(chemin))?.entree ?? null;
  };
}

/** @param {string} fichier @returns {Entree} */
function paresseuse(fichier) {
  /** @type {Promise<{ handler: Entree }> | undefined} */
  let module;
  return async (req, res, ctx) => {
    module ??= Promise.resolve(charger(fichier));
    return (await module).handler(req, res, ctx);
  };
}
