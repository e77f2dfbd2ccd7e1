import 'server-only';
import { cles } from '../cles';

const UN_JOUR = 86_400;

/** The public keys as a JWK Set (RFC 7517, RFC 8037): whoever holds them checks a QR code without us. */
export function lireCles(): Response {
  const keys = cles().map(({ id, x }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    use: 'sig',
    alg: 'EdDSA',
    kid: id,
    x,
  }));
  return Response.json(
    { keys },
    {
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': `public, max-age=${UN_JOUR}`,
        'content-type': 'application/jwk-set+json',
      },
    },
  );
}
