import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireEnv } from '@/lib/server/env';
import { completerEnvironnement, verifierEnvironnement } from '@/scripts/demarrage/environnement';
import type { Options } from '@/scripts/demarrage/options';
import { dossierDeTest } from '../dossiers';

const URL_BASE = 'postgresql://guichet:motdepasse@127.0.0.1:5433/guichet';
const avant = { ...process.env };

const completer = (options: Partial<Options> = {}, env: Readonly<Record<string, string>> = {}) => {
  Object.assign(process.env, env);
  const donnees = dossierDeTest();
  const commun = { port: 3100, urlBase: undefined, demonstration: true, ouvriers: 4, dev: false };
  completerEnvironnement({ ...commun, donnees, ...options }, URL_BASE, 'abc123');
  return process.env;
};

beforeEach(() => {
  for (const nom of ['AUTH_SECRET', 'URL_PUBLIQUE', 'PG_POOL', 'SMTP_URL']) delete process.env[nom];
  vi.resetModules();
});
afterEach(() => {
  for (const nom of Object.keys(process.env)) if (!(nom in avant)) delete process.env[nom];
  Object.assign(process.env, avant);
});

describe('l’environnement complété', () => {
  it('convient au portail, sans rien donner', () => {
    expect(lireEnv(completer())).toMatchObject({
      DATABASE_URL: URL_BASE,
      DEMONSTRATION: true,
      NODE_ENV: 'production',
      URL_PUBLIQUE: 'http://localhost:3100',
      VERSION: 'abc123',
    });
  });

  it('laisse l’exploitant décider de ce qu’il donne', () => {
    const env = completer({}, { URL_PUBLIQUE: 'https://guichet.exemple.fr', PG_POOL: '20' });
    expect(env).toMatchObject({ URL_PUBLIQUE: 'https://guichet.exemple.fr', PG_POOL: '20' });
  });

  it.each([
    [1, 8],
    [20, 8],
    [32, 5],
    [80, 2],
    [256, 2],
  ])('partage les connexions entre %i processus : %i chacun', (ouvriers, attendu) => {
    expect(completer({ ouvriers }).PG_POOL).toBe(String(attendu));
  });

  it.each([
    [true, 'development'],
    [false, 'production'],
  ])('dit le mode de Next (développement : %s)', (dev, attendu) => {
    expect(completer({ dev }).NODE_ENV).toBe(attendu);
  });
});

describe('la vérification', () => {
  it('ne dit rien quand tout convient', async () => {
    completer();
    await expect(verifierEnvironnement()).resolves.toBeUndefined();
  });

  it('nomme sur une ligne tout ce qui manque hors démonstration, sans les valeurs', async () => {
    completer({ demonstration: false }, { URL_PUBLIQUE: 'http://guichet.exemple.fr', AUTH_SECRET: 'court' });
    const panne = await verifierEnvironnement().catch((erreur: unknown) => erreur);
    expect(panne).toMatchObject({ name: 'Panne', remede: expect.stringContaining('Corrigez') });
    const { cause } = panne as { cause: string };
    expect(cause).not.toContain('\n');
    expect(cause).toContain('AUTH_SECRET');
    expect(cause).not.toMatch(/\bcourt\b/);
  });
});
