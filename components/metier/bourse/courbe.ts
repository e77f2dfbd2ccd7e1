import type { PalierEchelon } from './types';

/** Drawn for a phone's width: larger screens scale it up, so the figures stay readable on both. */
export const CADRE = { largeur: 360, hauteur: 236, gauche: 48, droite: 338, haut: 50, bas: 190 } as const;
export const ETIQUETTE = { largeur: 184, hauteur: 38, haut: 4 } as const;

export interface Graduation {
  readonly valeur: number;
  readonly position: number;
}

export interface Courbe {
  readonly ligne: string;
  readonly aire: string;
  readonly abscisses: readonly Graduation[];
  readonly ordonnees: readonly Graduation[];
  readonly vous: { readonly x: number; readonly y: number; readonly etiquette: number };
}

const arrondi = (n: number): number => Math.round(n * 10) / 10;
const borner = (n: number, min: number, max: number): number => Math.min(max, Math.max(min, n));

/** 1, 2 or 5 times a power of ten, so that an axis carries at most five marks. */
export function pasRond(max: number): number {
  const brut = Math.max(max, 1) / 4;
  const puissance = 10 ** Math.floor(Math.log10(brut));
  return puissance * ([1, 2, 5].find((facteur) => facteur * puissance >= brut) ?? 10);
}

function graduer(max: number, placer: (valeur: number) => number): readonly Graduation[] {
  const pas = pasRond(max);
  const nombre = Math.floor(max / pas) + 1;
  return Array.from({ length: nombre }, (_, i) => ({ valeur: i * pas, position: arrondi(placer(i * pas)) }));
}

/** The axis shows the whole table, and the income beyond it as long as the table stays readable. */
function revenuMaximal(paliers: readonly PalierEchelon[], revenu: number): number {
  const dernier = paliers.at(-1)?.plafond ?? 1;
  return Math.max(dernier * 1.12, Math.min(revenu * 1.08, dernier * 2));
}

/** Step curve of the yearly amount against the income. `paliers` by growing ceiling (échelon 7 first). */
export function tracerCourbe(paliers: readonly PalierEchelon[], revenu: number): Courbe {
  const xMax = revenuMaximal(paliers, revenu);
  const yMax = Math.max(...paliers.map(({ annuel }) => annuel), 1);
  const { gauche, droite, haut, bas } = CADRE;
  const x = (euros: number) => arrondi(gauche + (borner(euros, 0, xMax) / xMax) * (droite - gauche));
  const y = (euros: number) => arrondi(bas - (euros / yMax) * (bas - haut));

  const marches = paliers
    .map(({ plafond }, i) => `H${x(plafond)}V${y(paliers[i + 1]?.annuel ?? 0)}`)
    .join('');
  const ligne = `M${gauche} ${y(paliers[0]?.annuel ?? 0)}${marches}H${droite}`;
  const mien = paliers.find(({ plafond }) => revenu <= plafond);
  return {
    ligne,
    aire: `${ligne}V${bas}H${gauche}Z`,
    abscisses: graduer(xMax, x),
    ordonnees: graduer(yMax, y),
    vous: {
      x: x(revenu),
      y: y(mien?.annuel ?? 0),
      etiquette: borner(x(revenu) - ETIQUETTE.largeur / 2, gauche, droite - ETIQUETTE.largeur),
    },
  };
}
