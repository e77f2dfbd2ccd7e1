import { createRequire } from 'node:module';

type Point = readonly [longitude: number, latitude: number];

interface Topologie {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id: string;
        readonly arcs: readonly (readonly (readonly number[])[])[];
      }[];
    };
  };
}

/** ISO 3166 number of France, overseas departments included. */
const FRANCE = '250';
/** Degrees: what a line may lose; a third of a pixel on a map of the country, less on an island. */
const TOLERANCE = 0.012;
const PETITE_TOLERANCE = 0.004;
const PETITE = 2;

const exiger = createRequire(import.meta.url);

/** Distance of a point to a segment, in degrees. */
function ecart([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const longueur = dx * dx + dy * dy;
  const t = longueur === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / longueur));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Fewer points, none of which moves the line by more than the tolerance (Douglas and Peucker). */
function simplifier(points: readonly Point[], tolerance: number): Point[] {
  const [debut, fin] = [points[0], points.at(-1)];
  if (!debut || !fin || points.length < 3) return [...points];
  let [rang, plus] = [0, tolerance];
  for (let i = 1; i < points.length - 1; i++) {
    const d = ecart(points[i] ?? debut, debut, fin);
    if (d > plus) [rang, plus] = [i, d];
  }
  if (rang === 0) return [debut, fin];
  return [
    ...simplifier(points.slice(0, rang + 1), tolerance).slice(0, -1),
    ...simplifier(points.slice(rang), tolerance),
  ];
}

function lireArc({ arcs, transform }: Topologie, numero: number): Point[] {
  let [x, y] = [0, 0];
  const arc = (arcs[numero < 0 ? ~numero : numero] ?? []).map(([dx, dy]): Point => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
  return numero < 0 ? arc.reverse() : arc;
}

const etendue = (anneau: readonly Point[]): number => {
  const xs = anneau.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
};

/** A closed line has the same ends: it is cut in two halves, which are simplified each. */
function simplifierAnneau(anneau: readonly Point[]): Point[] {
  const tolerance = etendue(anneau) < PETITE ? PETITE_TOLERANCE : TOLERANCE;
  const milieu = Math.floor(anneau.length / 2);
  return [
    ...simplifier(anneau.slice(0, milieu + 1), tolerance).slice(0, -1),
    ...simplifier(anneau.slice(milieu), tolerance).slice(0, -1),
  ];
}

const MILLIEMES = 1_000;
const ecrire = ([x, y]: Point): string => `${Math.round(x * MILLIEMES)},${Math.round(y * MILLIEMES)}`;

/**
 * The coasts and borders of France from the outlines of Natural Earth (public domain) that the package world-atlas holds: one
 * text an island or a mainland, « longitude,latitude » in thousandths of a degree.
 */
export function contoursDeFrance(): readonly string[] {
  const topologie: Topologie = exiger('world-atlas/countries-10m.json');
  const france = topologie.objects.countries.geometries.find(({ id }) => id === FRANCE);
  return (france?.arcs ?? [])
    .map(([exterieur = []]) => exterieur.flatMap((numero) => lireArc(topologie, numero).slice(0, -1)))
    .map((anneau) => simplifierAnneau([...anneau, ...anneau.slice(0, 1)]))
    .filter((anneau) => anneau.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((anneau) => anneau.map(ecrire).join(' '));
}
