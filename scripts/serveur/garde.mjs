// What a request must satisfy before anything else reads it.

/** Bytes. */
const CORPS_MAXIMAL = 1_048_576;

/** Where a document is given: what a phone's photograph weighs, and the form around it. */
const RECOIT_UN_FICHIER =
  /^\/(cvec\/(exoneration|remboursement)|etablissement|logement\/demande\/proposition\/[^/?]+\/remboursement)(\?|$)/;
const CORPS_MAXIMAL_AVEC_FICHIER = 5 * CORPS_MAXIMAL;

/** Open API: it takes a body of any announced size, or of none, counts what comes, and refuses in its own format. */
const COMPTE_LUI_MEME = /^\/api\/v1\/simulations(\?|$)/;

const proxyDeConfiance = ['1', 'true', 'oui'].includes(process.env.PROXY_DE_CONFIANCE ?? '');

/** Headers that Next or the portal would believe, and that only we may write. */
const RESERVES = [
  'x-middleware-subrequest',
  'content-security-policy',
  'content-security-policy-report-only',
  'x-nonce',
  'x-adresse-client',
];
const DU_PROXY = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
];
const A_RETIRER = proxyDeConfiance ? RESERVES : [...RESERVES, ...DU_PROXY];

/** @param {import('node:http').IncomingMessage} req */
export function nettoyerEntetes(req) {
  for (const nom of A_RETIRER) if (req.headers[nom] !== undefined) delete req.headers[nom];
  req.headers['x-adresse-client'] = req.socket.remoteAddress ?? '';
}

/**
 * Refuses an address that can't be decoded, on which Next breaks, or that holds U+0000, which the base can't compare.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @returns {boolean} true when the answer was given
 */
export function refuserAdresse(req, res) {
  if (estLisible((req.url ?? '').split('?', 1)[0] ?? '')) return false;
  return refuser(
    req,
    res,
    400,
    "Cette adresse n'est pas bien écrite. Recopiez-la en entier, ou partez de l'accueil.",
  );
}

/** The methods that Next knows: on the others (TRACE) it breaks. */
const METHODES = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Refuses a method that nothing here answers.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @returns {boolean} true when the answer was given
 */
export function refuserMethode(req, res) {
  if (METHODES.includes(req.method ?? '')) return false;
  return refuser(req, res, 405, "Cette façon de demander une page n'existe pas ici.");
}

/** Open to any site: nothing there depends on who asks. */
const OUVERTE = /^\/api\/v1\//;

/**
 * What is posted from a page that tells nobody its address comes with a null origin. The token of the link, or the signature of the form
 * for the bank, is the only authority there: who shows it needs no page to do harm, and who lacks it does none.
 */
const SANS_ORIGINE = /^\/(payer\/[^/?]+\/(accepter|refuser)|banque-de-demonstration)(\?|$)/;

/**
 * Refuses what a page of another site sends: Next would too, as a breakdown. Without an `Origin` it is no browser.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @returns {boolean} true when the answer was given
 */
export function refuserOrigine(req, res) {
  const { origin } = req.headers;
  if (origin === undefined || ['GET', 'HEAD', 'OPTIONS'].includes(req.method ?? '')) return false;
  // Forwarded names are still there only when a proxy of ours wrote them.
  const hotes = [req.headers['x-forwarded-host'], req.headers.host];
  const url = req.url ?? '';
  if (OUVERTE.test(url) || (origin === 'null' && SANS_ORIGINE.test(url))) return false;
  if (URL.canParse(origin) && hotes.includes(new URL(origin).host)) return false;
  return refuser(
    req,
    res,
    403,
    "Cet envoi vient d'un autre site : rien n'a été enregistré. Revenez au portail, puis recommencez.",
  );
}

/** @param {string} chemin */
function estLisible(chemin) {
  try {
    return !decodeURIComponent(chemin).includes('\0');
  } catch {
    return false;
  }
}

/**
 * Refuses a body that is too big or whose size isn't announced.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @returns {boolean} true when the answer was given
 */
export function refuserCorps(req, res) {
  if (COMPTE_LUI_MEME.test(req.url ?? '')) return false;
  if (req.headers['transfer-encoding'] !== undefined)
    return refuser(
      req,
      res,
      411,
      "La taille de ce que vous envoyez n'est pas annoncée. Renvoyez la page depuis votre navigateur.",
    );
  const avecFichier = RECOIT_UN_FICHIER.test(req.url ?? '');
  const maximum = avecFichier ? CORPS_MAXIMAL_AVEC_FICHIER : CORPS_MAXIMAL;
  if (Number(req.headers['content-length'] ?? 0) <= maximum) return false;
  return refuser(
    req,
    res,
    413,
    avecFichier
      ? "Votre fichier dépasse 4 Mo : rien n'a été enregistré. Revenez à la page précédente et choisissez un fichier plus léger."
      : "Ce que vous envoyez dépasse 1 Mo : rien n'a été enregistré. Revenez à la page précédente et raccourcissez votre texte.",
  );
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {number} statut
 * @param {string} texte
 */
function refuser(req, res, statut, texte) {
  res.writeHead(statut, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  res.end(`${texte}\n`);
  // What is on its way is read a little, else the browser shows a broken connection and not our sentence.
  req.resume();
  setTimeout(() => req.destroy(), 2_000).unref();
  return true;
}
