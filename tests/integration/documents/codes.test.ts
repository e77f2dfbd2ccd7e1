import { describe, expect, it } from 'vitest';
import { type Dessin, tracerCode } from '@/lib/server/documents/codes';

/** Widths of the bars and of the spaces between them. */
function largeursDe({ noirs, largeur }: Dessin): string {
  return noirs
    .map(([x, , l], i) => `${l}${(noirs[i + 1]?.[0] ?? largeur) - x - l || ''}`)
    .join('')
    .slice(0, 999);
}

describe('le tracé des codes', () => {
  it('donne un carré de modules, repères compris, avec sa marge blanche', () => {
    const { largeur, hauteur, noirs, marge } = tracerCode('qr', 'CVEC1.ABC');
    expect(largeur).toBe(21);
    expect(hauteur).toBe(largeur);
    expect(marge).toBe(4);
    const haut = noirs.filter(([, y]) => y === 0);
    expect(haut[0]).toEqual([0, 0, 7, 1]);
    expect(haut.at(-1)).toEqual([14, 0, 7, 1]);
    for (const [x, , l, h] of noirs) {
      expect(h).toBe(1);
      expect(x + l).toBeLessThanOrEqual(largeur);
    }
  });

  it('grandit avec ce qu’il porte', () => {
    expect(tracerCode('qr', 'A'.repeat(170)).largeur).toBeGreaterThan(tracerCode('qr', 'A').largeur);
  });

  it('trace un Code 128 : début, sept signes au plus par paire de chiffres, fin', () => {
    const barres = tracerCode('barres', '26123456789017');
    const largeurs = largeursDe(barres);
    // Start C, seven pairs, the check character, stop (ISO/IEC 15417).
    expect(largeurs).toMatch(/^211232/);
    expect(largeurs).toMatch(/2331112$/);
    expect(barres.largeur).toBe(11 * 9 + 13);
    for (const [, y, , h] of barres.noirs) expect([y, h]).toEqual([0, barres.hauteur]);
  });
});
