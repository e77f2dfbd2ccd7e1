import 'server-only';
import bwip from 'bwip-js/node';
import type { BlocCode } from './blocs';

/** A dark rectangle, in modules from the top left corner. */
export type Rectangle = readonly [x: number, y: number, largeur: number, hauteur: number];

export interface Dessin {
  readonly largeur: number;
  readonly hauteur: number;
  readonly noirs: readonly Rectangle[];
  /** White that readers need around it, in modules. */
  readonly marge: number;
}

/** Bars are drawn that many times higher than their thinnest line. */
const HAUTEUR_DES_BARRES = 40;

/** Neighbours of a line make one rectangle: fewer of them, and no hairline of white between them. */
function matrice(pixs: readonly number[], largeur: number, hauteur: number): Dessin {
  const noirs: Rectangle[] = [];
  for (let y = 0; y < hauteur; y++) {
    for (let x = 0; x < largeur; x++) {
      const debut = x;
      while (x < largeur && pixs[y * largeur + x] === 1) x++;
      if (x > debut) noirs.push([debut, y, x - debut, 1]);
    }
  }
  return { largeur, hauteur, noirs, marge: 4 };
}

/** Widths of the bars and of the spaces, in turn. */
function barres(largeurs: readonly number[]): Dessin {
  let x = 0;
  const noirs: Rectangle[] = [];
  for (const [i, largeur] of largeurs.entries()) {
    if (i % 2 === 0) noirs.push([x, 0, largeur, HAUTEUR_DES_BARRES]);
    x += largeur;
  }
  return { largeur: x, hauteur: HAUTEUR_DES_BARRES, noirs, marge: 10 };
}

const SYMBOLES = { qr: { bcid: 'qrcode', eclevel: 'M' }, barres: { bcid: 'code128' } } as const;

/** The modules of a QR code (15 % of it may be damaged) or of a Code 128. */
export function tracerCode(forme: BlocCode['forme'], contenu: string): Dessin {
  const [symbole] = bwip.raw({ ...SYMBOLES[forme], text: contenu });
  if (symbole && 'pixs' in symbole) return matrice(symbole.pixs, symbole.pixx, symbole.pixy);
  if (symbole) return barres(symbole.sbs);
  throw new Error(`code ${forme} impossible à tracer`);
}
