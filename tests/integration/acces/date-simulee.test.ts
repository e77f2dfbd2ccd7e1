import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateSimulee, horloge, oublierDate, simulerDate } from '@/lib/server/acces/horloge';
import { jourAParis } from '@/lib/server/adaptateurs/horloge';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));

const env = vi.hoisted(() => ({ demonstration: true }));
vi.mock('@/lib/server/env', () => ({
  env: () => ({ DEMONSTRATION: env.demonstration, URL_PUBLIQUE: 'http://localhost:3000' }),
}));

beforeEach(() => navigateur.vider());
afterEach(() => {
  env.demonstration = true;
});

describe('la date simulée', () => {
  it('remplace la date du jour dans ce navigateur', async () => {
    await simulerDate('2026-05-31');
    expect(await dateSimulee()).toBe('2026-05-31');
    expect((await horloge()).aujourdhui()).toBe('2026-05-31');
  });

  it('s’oublie', async () => {
    await simulerDate('2026-05-31');
    await oublierDate();
    expect((await horloge()).aujourdhui()).toBe(jourAParis(new Date()));
  });

  it('ne vaut que si c’est un jour du calendrier', async () => {
    navigateur.envoyer('date-simulee', '2026-02-30');
    expect(await dateSimulee()).toBeNull();
  });

  it('n’existe pas hors démonstration, même si le cookie est là', async () => {
    await simulerDate('2026-05-31');
    env.demonstration = false;
    expect((await horloge()).aujourdhui()).toBe(jourAParis(new Date()));
    navigateur.vider();
    await simulerDate('2026-05-31');
    expect(navigateur.cookies.size).toBe(0);
  });
});
