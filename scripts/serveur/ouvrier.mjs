// One process of the portal: Next behind our own server. It warms up, says so, and listens when it is told to.
import http from 'node:http';
import path from 'node:path';
import next from 'next';
import { vider } from './arreter.mjs';
import { traiterDirectement } from './entrees-directes.mjs';
import { ouvrirFichiers } from './fichiers-en-memoire.mjs';
import { traiter, traiterParNext } from './gestionnaire.mjs';
import { ouvrirInterne } from './interne.mjs';
import { ouvrirPages } from './pages-en-memoire.mjs';
import { relirePages } from './pages-relues.mjs';
import { rechauffer } from './rechauffer.mjs';

const dir = path.resolve(import.meta.dirname, '../..');
const construit = path.join(dir, '.next');
const port = Number(process.env.PORT);
const dev = process.env.NODE_ENV === 'development';

const dire = (/** @type {object} */ message) => process.send?.(message);

const application = next({ dev, dir, hostname: 'localhost', port });
await application.prepare();

/** @type {import('./gestionnaire.mjs').Pages | null} */
let pages = null;
const routeur = application.getRequestHandler();
const parNext = traiterParNext(
  dev ? routeur : relirePages(traiterDirectement(dir, construit, routeur, port)),
  () => pages,
);
const serveur = http.createServer(
  { keepAliveTimeout: 65_000, headersTimeout: 15_000, requestTimeout: 30_000, maxHeaderSize: 16_384 },
  dev ? parNext : await enProduction(),
);

async function enProduction() {
  const demander = await ouvrirInterne(parNext, port);
  pages = await ouvrirPages(construit, demander);
  await rechauffer(construit, demander);
  return traiter(parNext, pages, ouvrirFichiers(construit));
}

if (dev) serveur.on('upgrade', application.getUpgradeHandler());
serveur.on('error', (erreur) => dire({ type: 'erreur', code: 'code' in erreur ? erreur.code : '' }));

process.on('message', (message) => {
  if (message === 'ecoute') serveur.listen(port, () => dire({ type: 'pret' }));
  if (message === 'arret') void vider(serveur);
});
// Ctrl-C reaches the whole group: the primary decides the order of the stop.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void vider(serveur));
process.on('disconnect', () => process.exit(1));

dire({ type: 'chaud' });
