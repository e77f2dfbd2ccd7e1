// A cold process answers eight times slower: it visits its own pages before it takes any request.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const DUREE_MS = 1_500;

/** The pages and the health route that take no parameter. @param {string} construit @returns {string[]} */
function adresses(construit) {
  const manifeste = JSON.parse(readFileSync(path.join(construit, 'server/app-paths-manifest.json'), 'utf8'));
  return Object.keys(manifeste)
    .map((route) => route.replace(/\/\([^)]+\)/g, ''))
    .filter((route) => (route.endsWith('/page') || route === '/api/sante/route') && !/[[@_]/.test(route))
    .map((route) => route.replace(/\/(page|route)$/, '') || '/');
}

/**
 * @param {string} construit
 * @param {(chemin: string) => Promise<unknown>} demander
 */
export async function rechauffer(construit, demander) {
  const pages = adresses(construit);
  const limite = performance.now() + DUREE_MS;
  for (let tour = 0; tour === 0 || performance.now() < limite; tour++)
    for (const page of pages) {
      if (tour > 0 && performance.now() > limite) return;
      await demander(page).catch(() => undefined);
    }
}
