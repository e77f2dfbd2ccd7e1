import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adresseClient } from '@/lib/server/acces/adresse';
import '../compte/outillage';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));

const env = vi.hoisted(() => ({ proxy: false }));
vi.mock('@/lib/server/env', () => ({
  env: () => ({ PROXY_DE_CONFIANCE: env.proxy }),
  niveauTraces: () => 'silent',
}));

beforeEach(() => {
  navigateur.vider();
  navigateur.entetes.set('x-adresse-client', '192.0.2.7');
});
afterEach(() => {
  env.proxy = false;
});

describe('l’adresse réseau', () => {
  it('est celle que le serveur a vue', async () => {
    navigateur.entetes.set('x-forwarded-for', '203.0.113.1');
    expect(await adresseClient()).toBe('192.0.2.7');
  });

  it('est celle du relais de confiance, pas celle que le client prétend', async () => {
    env.proxy = true;
    navigateur.entetes.set('x-forwarded-for', '10.0.0.1, 203.0.113.1');
    expect(await adresseClient()).toBe('203.0.113.1');
  });

  it('revient à celle du serveur quand le relais n’a rien dit', async () => {
    env.proxy = true;
    expect(await adresseClient()).toBe('192.0.2.7');
  });

  it('a un nom quand personne ne la connaît', async () => {
    navigateur.vider();
    expect(await adresseClient()).toBe('inconnue');
  });
});
