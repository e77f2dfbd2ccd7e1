import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { consommer } from '@/lib/server/acces/limites';
import * as socle from '@/lib/server/base';
import '../compte/outillage';

const LIMITE = { max: 3, fenetreSecondes: 3600 };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('limites', () => {
  it('laissent passer jusqu’au maximum, même en même temps', async () => {
    const cle = randomUUID();
    const essais = await Promise.all(Array.from({ length: 10 }, () => consommer(cle, LIMITE)));
    expect(essais.filter(Boolean)).toHaveLength(3);
  });

  it('ne se mélangent pas entre clés', async () => {
    const cle = randomUUID();
    for (let i = 0; i < 4; i++) await consommer(cle, LIMITE);
    expect(await consommer(`${cle}-autre`, LIMITE)).toBe(true);
  });

  it('ne gardent pas la clé en clair', async () => {
    const cle = `courriel-${randomUUID()}`;
    await consommer(cle, LIMITE);
    expect(await socle.base().limite.count({ where: { cle: { contains: cle } } })).toBe(0);
  });

  it('laissent passer quand la base ne répond pas', async () => {
    vi.spyOn(socle.pool(), 'query').mockRejectedValue(new Error('connexion refusée'));
    expect(await consommer(randomUUID(), LIMITE)).toBe(true);
  });
});
