// The public pages that Next rendered in advance, served from memory with a content policy made of their own hashes.
// They read nothing of the request: the same bytes are right for everybody.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENTETES, politiqueAEmpreintes, politiqueDeReferent } from './entetes.mjs';
import { envoyer, preparerReponse } from './reponses.mjs';

const RAFRAICHISSEMENT_MS = 600_000;
const REPRIS = ['content-type', 'link', 'vary'];

/** @param {string} html */
function empreintesDesScripts(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...new Set(
      scripts.map(([, texte]) =>
        createHash('sha256')
          .update(texte ?? '')
          .digest('base64'),
      ),
    ),
  ];
}

/** @param {string} construit the build's folder @returns {string[]} */
function pagesPrerendues(construit) {
  const manifeste = JSON.parse(readFileSync(path.join(construit, 'prerender-manifest.json'), 'utf8'));
  return Object.entries(manifeste.routes)
    .filter(([route, { dataRoute }]) => dataRoute && !route.startsWith('/_'))
    .map(([route]) => route);
}

/** Error pages are sent by Next itself: only their policy is ours. @param {string} construit */
function politiqueDesErreurs(construit) {
  const fichiers = ['app/_not-found.html', 'app/_global-error.html', 'pages/404.html', 'pages/500.html'];
  const pages = fichiers.map((f) => path.join(construit, 'server', f)).filter((f) => existsSync(f));
  return politiqueAEmpreintes([
    ...new Set(pages.flatMap((f) => empreintesDesScripts(readFileSync(f, 'utf8')))),
  ]);
}

/**
 * @param {string} construit
 * @param {(route: string) => Promise<{ statut: number, entetes: Record<string, string>, corps: Buffer }>} rendre
 */
export async function ouvrirPages(construit, rendre) {
  const routes = pagesPrerendues(construit);
  /** @type {Map<string, import('./reponses.mjs').Reponse & { politique: string }>} */
  const memoire = new Map();
  const erreurs = politiqueDesErreurs(construit);

  /** @param {string} route */
  async function charger(route) {
    const { statut, entetes, corps } = await rendre(route);
    if (statut !== 200 || !entetes['content-type']?.startsWith('text/html'))
      return void memoire.delete(route);
    const politique = politiqueAEmpreintes(empreintesDesScripts(corps.toString('utf8')));
    const communs = [
      ...REPRIS.flatMap((nom) => (entetes[nom] ? [/** @type {const} */ ([nom, entetes[nom]])] : [])),
      ...ENTETES,
      /** @type {const} */ (['Referrer-Policy', politiqueDeReferent(route)]),
      /** @type {const} */ (['Content-Security-Policy', politique]),
      /** @type {const} */ (['Cache-Control', 'public, max-age=0, must-revalidate']),
    ];
    memoire.set(route, { ...(await preparerReponse(corps, communs, 11)), politique });
  }

  async function rafraichir() {
    for (const route of routes) await charger(route).catch(() => undefined);
  }

  await rafraichir();
  setInterval(rafraichir, RAFRAICHISSEMENT_MS).unref();

  return {
    /**
     * @param {import('node:http').IncomingMessage} req
     * @param {import('node:http').ServerResponse} res
     * @returns {boolean} true when the answer was given
     */
    servir(req, res) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false;
      if (req.headers.rsc !== undefined || req.headers['next-router-prefetch'] !== undefined) return false;
      const [chemin = '', question = ''] = (req.url ?? '').split('?', 2);
      const page = memoire.get(chemin);
      if (!page || question.includes('_rsc')) return false;
      envoyer(req, res, page);
      return true;
    },
    /** The policy of a prerendered page that Next sends itself. @param {string} url */
    politique: (url) => memoire.get(url.split('?', 1)[0] ?? '')?.politique ?? erreurs,
  };
}
