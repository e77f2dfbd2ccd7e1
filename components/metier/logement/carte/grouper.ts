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
    const rang = groupes.findIndex((g) => Math.hypot(g.x - ici.x, g.y - ici.y) < (g.rayon + rayon) * 0.8);
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

/** Names beside the largest groups, where they cover nothing. */
export function etiqueter(groupes: readonly Groupe[], cadre: Cadre): readonly Etiquette[] {
  const places: (Etiquette & { readonly largeur: number })[] = [];
  for (const { nom, x, y, rayon } of groupes) {
    if (places.length >= NOMBRE) break;
    const texte = nom.length > LONGUEUR ? `${nom.slice(0, LONGUEUR - 1).trim()}…` : nom;
    const largeur = texte.length * LETTRE;
    const aDroite = x + rayon + 4 + largeur < cadre.x + cadre.largeur;
    const debut = aDroite ? x + rayon + 4 : x - rayon - 4 - largeur;
    const couvre = (gauche: number, droite: number, haut: number, bas: number) =>
      debut < droite && debut + largeur > gauche && y - LIGNE / 2 < bas && y + LIGNE / 2 > haut;
    const libre =
      debut > cadre.x &&
      groupes.every(
        (g) =>
          (g.x === x && g.y === y) || !couvre(g.x - g.rayon, g.x + g.rayon, g.y - g.rayon, g.y + g.rayon),
      ) &&
      places.every((p) => !couvre(p.x, p.x + p.largeur, p.y - LIGNE / 2, p.y + LIGNE / 2));
    if (libre) places.push({ texte, x: Math.round(debut), y, largeur });
  }
  return places;
}
