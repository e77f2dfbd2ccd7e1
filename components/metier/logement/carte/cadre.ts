import type { Coordonnees } from '@/lib/domain/noyau/distance';

/** A rectangle of the Earth, and where it is drawn. */
export interface Cadre {
  readonly ouest: number;
  readonly est: number;
  readonly sud: number;
  readonly nord: number;
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

type Bornes = Pick<Cadre, 'ouest' | 'est' | 'sud' | 'nord'>;
type Boite = Pick<Cadre, 'x' | 'y' | 'largeur' | 'hauteur'>;

/** Written for a phone; larger screens scale it up. */
export const LARGEUR = 560;
const DEGRE_KM = 110.5;

/** A degree of longitude is shorter than one of latitude, the more so towards the poles. */
const aplatir = ({ sud, nord }: Bornes): number => Math.cos((((sud + nord) / 2) * Math.PI) / 180);

/** Fits a rectangle of the Earth in a box, whole, in its middle. */
function ajuster(bornes: Bornes, boite: Boite): Cadre {
  const k = aplatir(bornes);
  const [longueur, hauteur] = [(bornes.est - bornes.ouest) * k, bornes.nord - bornes.sud];
  const echelle = Math.min(boite.largeur / longueur, boite.hauteur / hauteur);
  const [enX, enY] = [(boite.largeur / echelle - longueur) / k / 2, (boite.hauteur / echelle - hauteur) / 2];
  return {
    ...boite,
    ouest: bornes.ouest - enX,
    est: bornes.est + enX,
    sud: bornes.sud - enY,
    nord: bornes.nord + enY,
  };
}

const arrondi = (n: number): number => Math.round(n * 10) / 10;

/** Where a place is drawn. */
export function projeter(cadre: Cadre, { latitude, longitude }: Coordonnees): { x: number; y: number } {
  const { ouest, est, sud, nord, x, y, largeur, hauteur } = cadre;
  return {
    x: arrondi(x + ((longitude - ouest) / (est - ouest)) * largeur),
    y: arrondi(y + ((nord - latitude) / (nord - sud)) * hauteur),
  };
}

export const contient = ({ ouest, est, sud, nord }: Bornes, { latitude, longitude }: Coordonnees): boolean =>
  longitude >= ouest && longitude <= est && latitude >= sud && latitude <= nord;

/** How long a kilometre is drawn. */
export const pixelsParKm = ({ nord, sud, hauteur }: Cadre): number => hauteur / ((nord - sud) * DEGRE_KM);

export const METROPOLE = ajuster(
  { ouest: -5.3, est: 9.7, sud: 41.25, nord: 51.2 },
  { x: 0, y: 0, largeur: LARGEUR, hauteur: 545 },
);

const ENCART = { largeur: 106, hauteur: 92 } as const;
const encart = (rang: number, nom: string, ouest: number, est: number, sud: number, nord: number) => ({
  nom,
  cadre: ajuster({ ouest, est, sud, nord }, { x: rang * 113.5, y: 556, ...ENCART }),
});

/** The overseas departments, each at its own scale under the mainland. */
export const ENCARTS = [
  encart(0, 'Guadeloupe', -61.9, -60.95, 15.8, 16.55),
  encart(1, 'Martinique', -61.3, -60.75, 14.35, 14.95),
  encart(2, 'Guyane', -54.7, -51.5, 2.05, 5.9),
  encart(3, 'La Réunion', 55.15, 55.9, -21.45, -20.8),
  encart(4, 'Mayotte', 44.95, 45.35, -13.05, -12.6),
] as const;
export const HAUTEUR_FRANCE = 676;

const CARRE = { x: 0, y: 0, largeur: LARGEUR, hauteur: 460 } as const;
const MARGE = 1.15;
const MOINDRE_KM = 4;

/** A square around a place, as wide as one looks for. */
export function cadreAutour({ latitude, longitude }: Coordonnees, rayonKm: number): Cadre {
  const enLatitude = (rayonKm * MARGE) / DEGRE_KM;
  const enLongitude = enLatitude / Math.cos((latitude * Math.PI) / 180);
  return ajuster(
    {
      ouest: longitude - enLongitude,
      est: longitude + enLongitude,
      sud: latitude - enLatitude,
      nord: latitude + enLatitude,
    },
    CARRE,
  );
}

/** Degrees: points that hold in less are drawn near, the others on the whole country. */
const PRES = 1.2;

/** The frame of points that stand near each other; `null` when they need the whole country. */
export function cadreDesPoints(points: readonly Coordonnees[]): Cadre | null {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const [sud, nord] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [ouest, est] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (points.length === 0 || nord - sud > PRES || est - ouest > PRES) return null;
  const centre = { latitude: (sud + nord) / 2, longitude: (ouest + est) / 2 };
  const demiKm = (Math.max(nord - sud, (est - ouest) * 0.7) / 2) * DEGRE_KM;
  return cadreAutour(centre, Math.max(MOINDRE_KM, demiKm * MARGE));
}
