import { createHash, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { consommer } from '@/lib/server/acces/limites';
import * as socle from '@/lib/server/base';
import '../compte/outillage';

const empreinte = (cle: string) => createHash('sha256').update(`limite:3600:${cle}`).digest('base64url');
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

  it('se souviennent de la fenêtre d’avant à proportion de ce qu’il en reste', async () => {
    const cle = randomUUID();
    await consommer(cle, LIMITE);
    const avant = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - 3_600_000);
    await socle.base().limite.create({ data: { cle: empreinte(cle), fenetre: avant, compte: 100_000 } });
    expect(await consommer(cle, LIMITE)).toBe(false);
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
