import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/api/sante/route';
import { pool } from '@/lib/server/base';
import './outillage';

afterEach(() => vi.restoreAllMocks());

describe('/api/sante', () => {
  it('dit que tout va bien', async () => {
    const reponse = await GET();
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('cache-control')).toBe('no-store');
    expect(await reponse.json()).toEqual({ etat: 'ok', base: 'ok', version: expect.any(String) });
  });

  it('dit que la base ne répond pas, sans dire pourquoi', async () => {
    vi.spyOn(pool(), 'query').mockRejectedValue(new Error('mot de passe refusé pour guichet'));
    const reponse = await GET();
    expect(reponse.status).toBe(503);
    expect(await reponse.text()).not.toContain('mot de passe');
  });

  it('n’attend pas plus de deux secondes', async () => {
    vi.spyOn(pool(), 'query').mockReturnValue(new Promise(() => undefined) as never);
    const debut = Date.now();
    expect((await GET()).status).toBe(503);
    expect(Date.now() - debut).toBeLessThan(3_000);
  });
});
