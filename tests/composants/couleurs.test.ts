import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('app/globals.css', 'utf8');
const couleurs = Object.fromEntries(
  [...CSS.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, nom = '', valeur = '']) => [nom, valeur]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hexa: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hexa.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

function contraste(a: string, b: string): number {
  const [haut = 0, bas = 0] = [luminance(couleurs[a] ?? ''), luminance(couleurs[b] ?? '')].sort(
    (x, y) => y - x,
  );
  return (haut + 0.05) / (bas + 0.05);
}

describe('les couleurs', () => {
  it.each([
    ['encre', 'blanc'],
    ['encre', 'papier'],
    ['encre', 'safran'],
    ['encre', 'safran-pale'],
    ['encre', 'bleu-pale'],
    ['encre-doux', 'blanc'],
    ['encre-doux', 'papier'],
    ['encre-doux', 'bleu-pale'],
    ['bleu', 'blanc'],
    ['bleu', 'papier'],
    ['bleu', 'safran-pale'],
    ['bleu-fonce', 'bleu-pale'],
    ['safran-encre', 'safran-pale'],
    ['vert', 'blanc'],
    ['vert', 'vert-pale'],
    ['rouge', 'blanc'],
    ['rouge', 'rouge-pale'],
    ['blanc', 'encre'],
  ])('%s se lit sur %s', (texte, fond) => {
    expect(contraste(texte, fond)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['le bord des contrôles', 'bord', 'blanc'],
    ['le bord des contrôles', 'bord', 'papier'],
    ['l’anneau du focus sur le sombre', 'safran', 'encre'],
    ['le contour du focus sur le clair', 'encre', 'blanc'],
  ])('%s se voit', (_, trait, fond) => {
    expect(contraste(trait, fond)).toBeGreaterThanOrEqual(3);
  });

  it('n’ont ni ombre ni dégradé', () => {
    expect(CSS).not.toContain('gradient');
    expect(CSS.match(/box-shadow: (?!none)[^;]+/g), 'une seule : l’anneau du focus').toEqual([
      'box-shadow: 0 0 0 3px var(--color-safran)',
    ]);
  });
});
