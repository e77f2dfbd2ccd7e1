// The built scripts, styles and fonts: their names hold their hash, so they are compressed once and kept for ever.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENTETES } from './entetes.mjs';
import { envoyer, preparerReponse } from './reponses.mjs';

const PREFIXE = '/_next/static/';
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** @param {string} construit the build's folder */
export function ouvrirFichiers(construit) {
  const dossier = path.join(construit, 'static');
  // Only names seen on the disk are served: no address can climb out of the folder.
  const connus = new Set(
    readdirSync(dossier, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile() && path.extname(entree.name) in TYPES)
      .map((entree) => path.relative(dossier, path.join(entree.parentPath, entree.name))),
  );
  /** @type {Map<string, Promise<import('./reponses.mjs').Reponse>>} */
  const memoire = new Map();

  /** @param {string} nom */
  async function charger(nom) {
    const communs = /** @type {const} */ ([
      ...ENTETES,
      ['Content-Type', TYPES[path.extname(nom)] ?? ''],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
      ['Vary', 'Accept-Encoding'],
    ]);
    return preparerReponse(await readFile(path.join(dossier, nom)), communs);
  }

  /**
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   * @returns {boolean} true when the answer is on its way
   */
  return function servir(req, res) {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !req.url?.startsWith(PREFIXE)) return false;
    const nom = decoder(req.url.slice(PREFIXE.length).split('?', 1)[0] ?? '');
    if (!connus.has(nom)) return false;
    const reponse = memoire.get(nom) ?? charger(nom);
    memoire.set(nom, reponse);
    reponse.then(
      (prete) => envoyer(req, res, prete),
      () => {
        memoire.delete(nom);
        res.writeHead(500).end();
      },
    );
    return true;
  };
}

/** @param {string} nom */
function decoder(nom) {
  try {
    return decodeURIComponent(nom);
  } catch {
    return '';
  }
}
