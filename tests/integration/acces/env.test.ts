import { describe, expect, it } from 'vitest';
import { lireEnv } from '@/lib/server/env';

const JUSTE = {
  DATABASE_URL: 'postgresql://u:motdepasse@localhost:5432/guichet',
  AUTH_SECRET: 'x'.repeat(32),
  DEMONSTRATION: '1',
};

describe('environnement', () => {
  it('se contente de la base et du secret en démonstration', () => {
    expect(lireEnv(JUSTE)).toMatchObject({
      DEMONSTRATION: true,
      PROXY_DE_CONFIANCE: false,
      PG_POOL: 8,
      LIMITES_FACTEUR: 1,
      URL_PUBLIQUE: 'http://localhost:3000',
    });
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['AUTH_SECRET', { AUTH_SECRET: 'court' }],
    ['CLE_ATTESTATIONS', { CLE_ATTESTATIONS: 'trop-courte' }],
    ['CLE_ATTESTATIONS', { CLE_ATTESTATIONS: `${Buffer.alloc(32, 1).toString('base64')},trop-courte` }],
    ['DEMONSTRATION', { DEMONSTRATION: 'peut-être' }],
    ['PG_POOL', { PG_POOL: '0' }],
    ['SMTP_URL', { SMTP_URL: 'http://exemple.fr' }],
    ['URL_PUBLIQUE', { URL_PUBLIQUE: 'guichet' }],
    ['LIMITES_FACTEUR', { LIMITES_FACTEUR: '-1' }],
  ])('refuse une mauvaise valeur de %s en la nommant', (nom, ecart) => {
    expect(() => lireEnv({ ...JUSTE, ...ecart })).toThrow(nom);
  });

  it('ne répète jamais les valeurs, qui peuvent être des secrets', () => {
    expect(() => lireEnv({ ...JUSTE, DATABASE_URL: 'motdepasse-secret' })).toThrow(
      /^(?!.*motdepasse-secret)/s,
    );
  });

  it('exige le courrier et https hors démonstration', () => {
    const reel = { ...JUSTE, DEMONSTRATION: '0', URL_PUBLIQUE: 'http://guichet.exemple.fr' };
    expect(() => lireEnv(reel)).toThrow(/CLE_ATTESTATIONS[\s\S]*SMTP_URL[\s\S]*URL_PUBLIQUE/);
    const complet = {
      ...reel,
      CLE_ATTESTATIONS: Buffer.alloc(32, 1).toString('base64'),
      SMTP_URL: 'smtps://courrier.exemple.fr',
      URL_PUBLIQUE: 'https://guichet.exemple.fr/',
    };
    expect(lireEnv(complet).URL_PUBLIQUE).toBe('https://guichet.exemple.fr');
  });
});
