import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { charger } from './modules';

/** The module as a process of this environment reads it. */
async function sous(env: Readonly<Record<string, string>>) {
  for (const [nom, valeur] of Object.entries(env)) vi.stubEnv(nom, valeur);
  vi.resetModules();
  return charger('entetes');
}

afterEach(() => vi.unstubAllEnvs());

const directives = (politique: string) =>
  new Map(
    politique.split('; ').map((directive) => {
      const [nom = '', ...sources] = directive.split(' ');
      return [nom, sources];
    }),
  );

describe('les en-têtes de toute réponse', () => {
  it('interdisent le cadre, la devinette du type et les capteurs', async () => {
    const entetes = new Map((await sous({ URL_PUBLIQUE: 'http://localhost:3000' })).ENTETES);
    expect(entetes.get('X-Frame-Options')).toBe('DENY');
    expect(entetes.get('X-Content-Type-Options')).toBe('nosniff');
    expect(entetes.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    for (const capteur of ['camera', 'geolocation', 'microphone', 'payment'])
      expect(entetes.get('Permissions-Policy')).toContain(`${capteur}=()`);
  });

  it.each([
    ['https://guichet.exemple.fr', true],
    ['http://localhost:3000', false],
    ['', false],
  ])('imposent https pour longtemps quand l’adresse publique est « %s » : %s', async (url, impose) => {
    const { ENTETES, politiqueANonce } = await sous({ URL_PUBLIQUE: url });
    const https = new Map(ENTETES).get('Strict-Transport-Security');
    expect(https !== undefined && /max-age=(\d{8,});/.test(https)).toBe(impose);
    expect(directives(politiqueANonce()).has('upgrade-insecure-requests')).toBe(impose);
  });
});

describe('le référent', () => {
  it.each([
    ['/simulateur/partage', 'no-referrer'],
    ['/simulateur/partage?r=1~2025-2026~a1', 'no-referrer'],
    ['/simulateur/partager?pret=oui', 'strict-origin-when-cross-origin'],
    ['/payer/abc123', 'no-referrer'],
    ['/payer/abc123/accepter?langue=en', 'no-referrer'],
    ['/payer/retour?vads_order_id=1', 'no-referrer'],
    ['/reinitialiser/abc123?x=1', 'same-origin'],
    ['/reinitialiser', 'same-origin'],
    ['/payer?jeton=abc', 'no-referrer'],
    ['/payer-autrement', 'strict-origin-when-cross-origin'],
    ['/', 'strict-origin-when-cross-origin'],
    ['/payeurs', 'strict-origin-when-cross-origin'],
    ['/regles/reinitialiser/x', 'strict-origin-when-cross-origin'],
  ])('de %s est %s', async (url, attendu) => {
    expect((await sous({})).politiqueDeReferent(url)).toBe(attendu);
  });
});

describe('la politique de contenu', () => {
  it.each([
    ['', "'self'"],
    ['https://secure.payzen.eu/vads-payment/', "'self' https://secure.payzen.eu"],
    ['illisible', "'self'"],
  ])('n’envoie de formulaire qu’à nous et à la banque « %s »', async (PAIEMENT_URL, attendu) => {
    const { politiqueANonce, politiqueAEmpreintes } = await sous({ PAIEMENT_URL });
    for (const politique of [politiqueANonce(), politiqueAEmpreintes([])])
      expect(directives(politique).get('form-action')?.join(' ')).toBe(attendu);
  });

  it('n’ouvre rien qui ne soit à nous, hors développement', async () => {
    const { politiqueANonce } = await sous({ NODE_ENV: 'production', URL_PUBLIQUE: '' });
    const regles = directives(politiqueANonce());
    expect(regles.get('default-src')).toEqual(["'self'"]);
    expect(regles.get('frame-ancestors')).toEqual(["'none'"]);
    expect(regles.get('base-uri')).toEqual(["'none'"]);
    expect(regles.get('object-src')).toEqual(["'none'"]);
    expect(regles.get('style-src')).toEqual(["'self'"]);
    const toutes = [...regles.values()].flat();
    expect(toutes.filter((source) => source.startsWith("'unsafe-"))).toEqual([]);
    expect(toutes.filter((source) => /^https?:|\*/.test(source))).toEqual([]);
  });

  it('laisse à l’outil de développement ce dont il a besoin', async () => {
    const regles = directives((await sous({ NODE_ENV: 'development' })).politiqueANonce());
    expect(regles.get('script-src')).toContain("'unsafe-eval'");
    expect(regles.get('style-src')).toContain("'unsafe-inline'");
  });

  it('tire un nonce neuf de 128 bits à chaque page', async () => {
    const { politiqueANonce } = await sous({});
    const nonces = Array.from({ length: 200 }, () => /'nonce-([^']+)'/.exec(politiqueANonce())?.[1] ?? '');
    expect(new Set(nonces).size).toBe(200);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  });

  it('nomme l’empreinte de chaque script connu d’avance, sans nonce', async () => {
    const { politiqueAEmpreintes } = await sous({});
    const empreintes = ['a()', 'b()'].map((s) => createHash('sha256').update(s).digest('base64'));
    const scripts = directives(politiqueAEmpreintes(empreintes)).get('script-src');
    expect(scripts?.slice(0, 3)).toEqual(["'self'", ...empreintes.map((e) => `'sha256-${e}'`)]);
    expect(scripts?.join(' ')).not.toContain('nonce');
  });
});
