import type { PointDeCarte } from '@/lib/parcours/logement';
import { type Cadre, projeter } from './cadre';

/** Points too near each other to be drawn apart, under the name of the largest. */
export interface Groupe {
  readonly nom: string;
  readonly nombre: number;
  /** Places in it. */
  readonly places: number;
  readonly x: number;
  readonly y: number;
  readonly rayon: number;
}

const MOINDRE = 8;
const PLUS_GRAND = 28;

const rayonDe = (nombre: number, total: number): number =>
  Math.round((MOINDRE + (PLUS_GRAND - MOINDRE) * Math.sqrt(nombre / Math.max(total, 1))) * 10) / 10;

/** The groups of a frame, the largest first. */
export function grouper(points: readonly PointDeCarte[], cadre: Cadre): readonly Groupe[] {
  const total = Math.max(...points.map(({ nombre }) => nombre), 1) * 2;
  const groupes: Groupe[] = [];
  for (const { nom, nombre, ...place } of points.toSorted((a, b) => b.nombre - a.nombre)) {
    const ici = projeter(cadre, place);
    const rayon = rayonDe(nombre, total);
    const rang = groupes.findIndex((g) => Math.hypot(g.x - ici.x, g.y - ici.y) < (g.rayon + rayon) * 0.95);
    const deja = groupes[rang];
    if (!deja) groupes.push({ nom, nombre, places: 1, ...ici, rayon });
    else {
      const ensemble = deja.nombre + nombre;
      groupes[rang] = { ...deja, nombre: ensemble, places: deja.places + 1, rayon: rayonDe(ensemble, total) };
    }
  }
  return groupes.toSorted((a, b) => b.nombre - a.nombre);
}

export interface Etiquette {
  readonly texte: string;
  readonly x: number;
  readonly y: number;
}

/** The letters of the map, in its own units: read on a screen where it is drawn a third smaller. */
const LETTRE = 9.2;
const LIGNE = 20;
const LONGUEUR = 24;
const NOMBRE = 14;

interface Rectangle {
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
}

const seCouvrent = (a: Rectangle, b: Rectangle): boolean =>
  a.gauche < b.droite && a.droite > b.gauche && a.haut < b.bas && a.bas > b.haut;

const autour = (x: number, y: number, demi: number): Rectangle => ({
  gauche: x - demi,
  droite: x + demi,
  haut: y - demi,
  bas: y + demi,
});

/** Where a name may stand: to the right of its circle, to its left, under it, over it. */
function places({ x, y, rayon }: Groupe, largeur: number): readonly Rectangle[] {
  const ecart = rayon + 4;
  const debuts = [
    [x + ecart, y],
    [x - ecart - largeur, y],
    [x - largeur / 2, y + ecart + LIGNE / 2],
    [x - largeur / 2, y - ecart - LIGNE / 2],
  ] as const;
  return debuts.map(([gauche, milieu]) => ({
    gauche,
    droite: gauche + largeur,
    haut: milieu - LIGNE / 2,
    bas: milieu + LIGNE / 2,
  }));
}

/** Names beside the largest groups, where they cover nothing. */
export function etiqueter(groupes: readonly Groupe[], cadre: Cadre): readonly Etiquette[] {
  const cercles = groupes.map(({ x, y, rayon }) => autour(x, y, rayon));
  const prises: Rectangle[] = [];
  const etiquettes: Etiquette[] = [];
  for (const [rang, groupe] of groupes.entries()) {
    if (etiquettes.length >= NOMBRE) break;
    const { nom } = groupe;
    const texte = nom.length > LONGUEUR ? `${nom.slice(0, LONGUEUR - 1).trim()}…` : nom;
    const libre = places(groupe, texte.length * LETTRE).find(
      (place) =>
        place.gauche > cadre.x &&
        place.droite < cadre.x + cadre.largeur &&
        place.haut > cadre.y &&
        place.bas < cadre.y + cadre.hauteur &&
        !prises.some((prise) => seCouvrent(prise, place)) &&
        !cercles.some((cercle, autre) => autre !== rang && seCouvrent(cercle, place)),
    );
    if (!libre) continue;
    prises.push(libre);
    etiquettes.push({ texte, x: Math.round(libre.gauche), y: Math.round((libre.haut + libre.bas) / 2) });
  }
  return etiquettes;
}
