import 'server-only';
import type { BlocCode } from './blocs';
import { type Dessin, tracerCode } from './codes';
import { ENCRE_DOUX, ecrire, lisible, MARGE, type Pdf, reserver } from './page';

/** Points of paper for one module: 0.74 mm for a QR code, 0.42 mm for the thinnest bar. */
const MODULE = { qr: 2.1, barres: 1.2 } as const;
const ECART = 14;

/** One path filled once: two fills side by side would leave a hairline of white. */
function remplir(pdf: Pdf, { noirs, marge }: Dessin, module: number, haut: number): void {
  const [x0, y0] = [MARGE, haut + marge * module];
  for (const [x, y, largeur, hauteur] of noirs)
    pdf.rect(x0 + x * module, y0 + y * module, largeur * module, hauteur * module);
  pdf.fill('#000000');
}

/** Draws the code as vectors; its sentences stand at the right of a square, under bars. */
export function poserCode(pdf: Pdf, racine: PDFKit.PDFStructureElement, bloc: BlocCode): void {
  const dessin = tracerCode(bloc.forme, bloc.contenu);
  const module = MODULE[bloc.forme];
  const hauteur = (dessin.hauteur + 2 * dessin.marge) * module;
  reserver(pdf, hauteur + ECART);
  const haut = pdf.y;
  const alt = lisible(bloc.alternative);
  racine.add(pdf.struct('Figure', { alt }, () => remplir(pdf, dessin, module, haut)));
  const aCote = bloc.forme === 'qr';
  const gauche = aCote ? MARGE + (dessin.largeur + dessin.marge) * module + ECART : MARGE;
  pdf.y = aCote ? haut + dessin.marge * module : haut + hauteur - dessin.marge * module + 2;
  for (const phrase of bloc.legende) {
    racine.add(pdf.struct('P', {}, () => ecrire(pdf, phrase, 'normal', 9.5, ENCRE_DOUX, gauche)));
    pdf.y += 4;
  }
  pdf.x = MARGE;
  if (aCote) pdf.y = Math.max(pdf.y, haut + hauteur);
}
