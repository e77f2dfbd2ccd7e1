import 'server-only';

export type Pdf = PDFKit.PDFDocument;

export const MARGE = 56;
export const LARGEUR = 595.28 - 2 * MARGE;
export const ENCRE = '#14204a';
export const ENCRE_DOUX = '#4a5578';
export const TRAIT = '#d8d4c8';

/** Public Sans has no narrow no-break space: a plain one keeps the words together just as well. */
export const lisible = (texte: string): string => texte.replaceAll('\u202f', '\u00a0');

/** Writes under what precedes, in the column that begins at `gauche`. */
export function ecrire(
  pdf: Pdf,
  texte: string,
  police: 'normal' | 'gras',
  taille: number,
  couleur: string,
  gauche = MARGE,
): void {
  pdf.font(police).fontSize(taille).fillColor(couleur);
  pdf.text(lisible(texte), gauche, pdf.y, { width: MARGE + LARGEUR - gauche, lineGap: 2 });
}

/** Starts a new page when what follows would be cut. */
export function reserver(pdf: Pdf, hauteur: number): void {
  if (pdf.y + hauteur > pdf.page.maxY()) pdf.addPage();
}
