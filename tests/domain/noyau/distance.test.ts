import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '@/lib/domain/noyau/distance';

const PARIS = { latitude: 48.8566, longitude: 2.3522 };
const MARSEILLE = { latitude: 43.2965, longitude: 5.3698 };
const LILLE = { latitude: 50.6292, longitude: 3.0573 };
const SAINT_DENIS_REUNION = { latitude: -20.8789, longitude: 55.4481 };
const NOUMEA = { latitude: -22.2758, longitude: 166.458 };
const FORT_DE_FRANCE = { latitude: 14.6161, longitude: -61.0588 };

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance à vol d’oiseau', () => {
  it.each([
    ['de Paris à Marseille', PARIS, MARSEILLE, 660],
    ['de Paris à Lille', PARIS, LILLE, 204],
    ['de La Réunion à Paris, entre 3 500 et 13 000 km', SAINT_DENIS_REUNION, PARIS, 9359],
    ['de Martinique à Paris, entre 3 500 et 13 000 km', FORT_DE_FRANCE, PARIS, 6853],
    ['de Nouméa à Paris, au-delà de 13 000 km', NOUMEA, PARIS, 16741],
  ])('%s', (_, depart, arrivee, attendue) => {
    // The radius chosen moves the last digits; a thousandth of the distance is far below the width of the bands.
    expect(Math.abs(distanceKm(depart, arrivee) - attendue)).toBeLessThanOrEqual(Math.ceil(attendue / 500));
  });

  it('vaut zéro entre un point et lui-même', () => {
    fc.assert(fc.property(points, (point) => distanceKm(point, point) === 0));
  }, 30_000);

  it('est la même dans les deux sens', () => {
    fc.assert(fc.property(points, points, (a, b) => distanceKm(a, b) === distanceKm(b, a)));
  }, 30_000);

  it('est un nombre entier de kilomètres, au plus la moitié du tour de la Terre', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const km = distanceKm(a, b);
        return Number.isInteger(km) && km >= 0 && km <= 20_016;
      }),
    );
  }, 30_000);

  it('ne se perd pas entre deux antipodes', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBe(20_015);
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBe(20_015);
  });

  it('arrondit au kilomètre le plus proche', () => {
    const degre = { latitude: 1, longitude: 0 };
    expect(distanceKm({ latitude: 0, longitude: 0 }, degre)).toBe(111);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0.0045, longitude: 0 })).toBe(1);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0.0044, longitude: 0 })).toBe(0);
  });
});
