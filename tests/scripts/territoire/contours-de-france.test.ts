import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTOURS } from '@/components/metier/logement/carte/contours';
import { contoursDeFrance } from '@/scripts/territoire/contours-de-france';
import { CHEMIN_DES_CONTOURS, fichierDesContours } from '@/scripts/territoire/dessiner-france';

const points = (contour: string) =>
  contour.split(' ').map((point) => point.split(',').map((n) => Number(n) / 1_000));

/** True inside a closed line: a half-line from the point crosses it an odd number of times. */
function dedans([x, y]: readonly [number, number], contour: string): boolean {
  const anneau = points(contour);
  return anneau.reduce((oui, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = anneau[(i + 1) % anneau.length] ?? [];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !oui : oui;
  }, false);
}

describe('les contours de la France', () => {
  it('sont ceux du paquet, tels que le dépôt les garde', () => {
    expect(readFileSync(CHEMIN_DES_CONTOURS, 'utf8')).toBe(fichierDesContours());
    expect(contoursDeFrance()).toEqual(CONTOURS);
  });

  it('tiennent en peu d’octets', () => {
    expect(CONTOURS.join('').length).toBeLessThan(25_000);
  });

  it.each([
    ['Paris', 2.35, 48.86],
    ['Brest', -4.45, 48.4],
    ['Nice', 7.2, 43.75],
    ['Corte', 9.15, 42.3],
    ['Saint-Denis de la Réunion', 55.45, -20.95],
    ['Cayenne', -52.4, 4.8],
    ['Pointe-à-Pitre', -61.5, 16.25],
    ['Fort-de-France', -61.05, 14.65],
  ])('%s est dedans', (_, longitude, latitude) => {
    expect(CONTOURS.filter((contour) => dedans([longitude, latitude], contour))).toHaveLength(1);
  });

  it.each([
    ['Londres', -0.1, 51.5],
    ['Barcelone', 2.2, 41.4],
    ['Genève', 6.2, 46.2],
    ['la pleine mer', -10, 45],
  ])('%s est dehors', (_, longitude, latitude) => {
    expect(CONTOURS.some((contour) => dedans([longitude, latitude], contour))).toBe(false);
  });
});
