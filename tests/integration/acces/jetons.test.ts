import { afterEach, describe, expect, it, vi } from 'vitest';
import { lireJeton, signerJeton } from '@/lib/server/acces/jetons';
import '../compte/outillage';

afterEach(() => {
  vi.useRealTimers();
});

describe('jeton signé', () => {
  it('rend ce qui a été signé', () => {
    const jeton = signerJeton('session', { sub: 'a', version: 2 }, 60);
    expect(lireJeton('session', jeton)).toMatchObject({ sub: 'a', version: 2 });
  });

  it('ne sert pas à un autre usage', () => {
    expect(lireJeton('session', signerJeton('laissez-passer', { sub: 'a', version: 2 }, 60))).toBeNull();
  });

  it('expire', () => {
    const jeton = signerJeton('session', { sub: 'a' }, 60);
    vi.useFakeTimers({ now: Date.now() + 61_000 });
    expect(lireJeton('session', jeton)).toBeNull();
  });

  it('est refusé dès qu’une lettre change', () => {
    const [entete = '', , signature = ''] = signerJeton('session', { sub: 'a' }, 60).split('.');
    const autre = Buffer.from(JSON.stringify({ sub: 'b', exp: 9_999_999_999 })).toString('base64url');
    expect(lireJeton('session', `${entete}.${autre}.${signature}`)).toBeNull();
    const sansAlgorithme = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(lireJeton('session', `${sansAlgorithme}.${autre}.`)).toBeNull();
    expect(lireJeton('session', undefined)).toBeNull();
    expect(lireJeton('session', 'a.b.c.d')).toBeNull();
  });
});
