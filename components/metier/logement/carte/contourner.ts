import { type Cadre, projeter } from './cadre';
import { CONTOURS } from './contours';

const MILLIEMES = 1_000;
/** Outside the frame a line is only followed from afar. */
const DEBORD = 40;

interface Contour {
  readonly points: readonly { readonly longitude: number; readonly latitude: number }[];
  readonly bornes: readonly [ouest: number, est: number, sud: number, nord: number];
}

function lireContour(texte: string): Contour {
  const points = texte.split(' ').map((point) => {
    const [longitude = 0, latitude = 0] = point.split(',').map((n) => Number(n) / MILLIEMES);
    return { longitude, latitude };
  });
  const xs = points.map(({ longitude }) => longitude);
  const ys = points.map(({ latitude }) => latitude);
  return { points, bornes: [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] };
}

const LUS = CONTOURS.map(lireContour);

const borner = (n: number, min: number, max: number): number =>
  Math.round(Math.min(max, Math.max(min, n)) * 10) / 10;

/** The land of a frame, as a path. What lies far outside is flattened on its edge, so that a near view stays light. */
export function contourner(cadre: Cadre): string {
  const { ouest, est, sud, nord, x, y, largeur, hauteur } = cadre;
  return LUS.filter(({ bornes: [o, e, s, n] }) => o < est && e > ouest && s < nord && n > sud)
    .map(({ points }) => {
      const places = points.map((point) => {
        const projete = projeter(cadre, point);
        return `${borner(projete.x, x - DEBORD, x + largeur + DEBORD)} ${borner(projete.y, y - DEBORD, y + hauteur + DEBORD)}`;
      });
      const utiles = places.filter((place, i) => place !== places[i - 1]);
      return utiles.length < 3 ? '' : `M${utiles.join('L')}Z`;
    })
    .join('');
}
