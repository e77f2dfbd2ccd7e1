// The security headers of every answer, and the content policy in its two forms: by nonce and by hash.
import { randomBytes } from 'node:crypto';

const https = (process.env.URL_PUBLIQUE ?? '').startsWith('https:');
const dev = process.env.NODE_ENV === 'development';

/** The bank's hosted page: the one place outside where a form of ours may go. */
const adresseBanque = process.env.PAIEMENT_URL ?? '';
const banque = URL.canParse(adresseBanque) ? ` ${new URL(adresseBanque).origin}` : '';

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((nom) => `${nom}=()`)
  .join(', ');

/** @type {readonly (readonly [string, string])[]} */
export const ENTETES = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', PERMISSIONS],
  ...(https
    ? [/** @type {const} */ (['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'])]
    : []),
];

/** An address that carries a token, on a page that asks a server action: no other site may read it, and the action reads where it comes from. */
const A_JETON = /^\/reinitialiser(\/|\?|$)/;

/** The link of a payment, or what somebody chose to share: not even our other pages need to know it. */
const SANS_REFERENT = /^\/(payer|simulateur\/partage)(?![\w-])/;

/** @param {string} url */
export const politiqueDeReferent = (url) => {
  if (SANS_REFERENT.test(url)) return 'no-referrer';
  return A_JETON.test(url) ? 'same-origin' : 'strict-origin-when-cross-origin';
};

/** @param {string} scripts sources allowed besides our own files */
function politique(scripts) {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${banque}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** For a page rendered now: Next reads the nonce in the request's header and puts it on its scripts. */
export const politiqueANonce = () => politique(`'nonce-${randomBytes(16).toString('base64')}'`);

/** The nonce that a page rendered now has to carry. @param {import('node:http').IncomingMessage} req */
export const nonceDe = (req) =>
  /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy'] ?? ''))?.[1] ?? '';

/** For a page rendered in advance, whose inline scripts are known. @param {readonly string[]} empreintes */
export const politiqueAEmpreintes = (empreintes) =>
  politique(empreintes.map((e) => `'sha256-${e}'`).join(' '));
