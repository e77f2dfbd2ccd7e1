/** A point on Earth, in decimal degrees (WGS 84). */
export interface Coordonnees {
  readonly latitude: number;
  readonly longitude: number;
}

const RAYON_TERRE_KM = 6371.0088;

const enRadians = (degres: number): number => (degres * Math.PI) / 180;

/**
 * Great-circle distance (haversine) between two points, rounded to the kilometre.
 * The circulaire does not give the method the Crous uses, so a student may always correct this figure.
 */
export function distanceKm(depart: Coordonnees, arrivee: Coordonnees): number {
  const demiLatitude = enRadians(arrivee.latitude - depart.latitude) / 2;
  const demiLongitude = enRadians(arrivee.longitude - depart.longitude) / 2;
  const a =
    Math.sin(demiLatitude) ** 2 +
    Math.cos(enRadians(depart.latitude)) *
      Math.cos(enRadians(arrivee.latitude)) *
      Math.sin(demiLongitude) ** 2;
  // Rounding may push `a` a hair over 1 for antipodes, where asin would answer NaN.
  return Math.round(2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(a))));
}
