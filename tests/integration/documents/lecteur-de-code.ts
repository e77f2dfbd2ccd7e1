import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';

export interface Image {
  readonly largeur: number;
  readonly hauteur: number;
  readonly pixels: Uint8ClampedArray;
}

/** A page drawn by PDFium, the engine of Chrome: the pixels that a screen or a printer would show. */
export async function dessinerLaPage(pdf: Buffer, echelle: number, numero = 0): Promise<Image> {
  const moteur = await PDFiumLibrary.init();
  const document = await moteur.loadDocument(pdf);
  try {
    const { data, width, height } = await document
      .getPage(numero)
      .render({ scale: echelle, render: 'bitmap' });
    return { largeur: width, hauteur: height, pixels: new Uint8ClampedArray(data) };
  } finally {
    document.destroy();
    moteur.destroy();
  }
}

/** What a decoder that is not of the encoder's family reads on the page; `null` when it finds no code. */
export const lireLeCode = ({ pixels, largeur, hauteur }: Image): string | null =>
  jsQR(pixels, largeur, hauteur)?.data ?? null;

/** The same page with a grey blot in the middle of its code, as a stain or a fold would do. */
export function tacher(image: Image, partDuCote: number): Image {
  const place = jsQR(image.pixels, image.largeur, image.hauteur)?.location;
  if (!place) throw new Error('aucun code sur la page');
  const { topLeftCorner: haut, bottomRightCorner: bas } = place;
  const cote = Math.round((bas.x - haut.x) * partDuCote);
  const [x, y] = [(haut.x + bas.x - cote) / 2, (haut.y + bas.y - cote) / 2].map(Math.round);
  const pixels = new Uint8ClampedArray(image.pixels);
  for (let j = 0; j < cote; j++)
    for (let i = 0; i < cote; i++)
      pixels.set([120, 120, 120, 255], (((y ?? 0) + j) * image.largeur + (x ?? 0) + i) * 4);
  return { ...image, pixels };
}
