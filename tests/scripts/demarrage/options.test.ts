import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireOptions } from '@/scripts/demarrage/options';
import { dansLeProjet } from '@/scripts/demarrage/racine';

const NOMS = ['PORT', 'DATABASE_URL', 'DONNEES', 'DEMONSTRATION', 'OUVRIERS'] as const;

const lire = (env: Readonly<Record<string, string>>, ...arguments_: string[]) => {
  for (const [nom, valeur] of Object.entries(env)) vi.stubEnv(nom, valeur);
  return lireOptions(arguments_);
};

beforeEach(() => {
  for (const nom of NOMS) vi.stubEnv(nom, '');
});
afterEach(() => vi.unstubAllEnvs());

describe('les options du démarrage', () => {
  it('ont toutes une valeur sans rien donner', () => {
    expect(lire({})).toEqual({
      port: 3000,
      urlBase: undefined,
      donnees: dansLeProjet('.donnees'),
      demonstration: true,
      ouvriers: availableParallelism(),
      dev: false,
    });
  });

  it.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ OUVRIERS: '1' }, { ouvriers: 1 }],
    [{ DATABASE_URL: 'postgresql://u@h/b' }, { urlBase: 'postgresql://u@h/b' }],
    [{ DONNEES: '.donnees-2' }, { donnees: dansLeProjet('.donnees-2') }],
    [{ DONNEES: '/var/lib/guichet' }, { donnees: '/var/lib/guichet' }],
  ])('%j donne %j', (env, attendu) => {
    expect(lire(env)).toMatchObject(attendu);
  });

  it.each([
    ['oui', true],
    ['1', true],
    ['true', true],
    ['', true],
    ['non', false],
    ['0', false],
    ['false', false],
  ])('DEMONSTRATION=%s : %s', (valeur, attendue) => {
    expect(lire({ DEMONSTRATION: valeur }).demonstration).toBe(attendue);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['OUVRIERS', '0'],
    ['OUVRIERS', '257'],
    ['OUVRIERS', 'deux'],
    ['DEMONSTRATION', 'no'],
    ['DEMONSTRATION', 'NON'],
    ['DEMONSTRATION', 'constructor'],
  ])('refusent %s=%s en disant quoi donner', (nom, valeur) => {
    expect(() => lire({ [nom]: valeur })).toThrow(
      expect.objectContaining({ name: 'Panne', cause: `${nom} vaut « ${valeur} ».` }),
    );
  });

  it('n’emploient qu’un processus en développement, quoi qu’on demande', () => {
    expect(lire({ OUVRIERS: '8' }, '--dev')).toMatchObject({ dev: true, ouvriers: 1 });
  });
});
