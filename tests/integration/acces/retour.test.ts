import { describe, expect, it } from 'vitest';
import { retourSur } from '@/lib/server/acces/retour';

describe('adresse de retour', () => {
  it.each(['/dse/2026-2027', '/dse/2026-2027/revenus?x=1', '/', '/suivi/DSE-2627-7KQ4M2XH'])(
    'accepte %s',
    (chemin) => {
      expect(retourSur(chemin)).toBe(chemin);
    },
  );

  it.each([
    'https://exemple.fr',
    '//exemple.fr',
    '/\\exemple.fr',
    '/\t/exemple.fr',
    '/..//exemple.fr',
    '\\exemple.fr',
    'javascript:alert(1)',
    'dse',
    '',
    '/api/auth/signout',
    `/${'a'.repeat(600)}`,
    ['/dse'],
    null,
    undefined,
  ])('remplace %j par le tableau de bord', (chemin) => {
    expect(retourSur(chemin)).toBe('/tableau-de-bord');
  });
});
