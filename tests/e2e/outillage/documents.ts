import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

interface DocumentLu {
  readonly titre: string;
  readonly langue: string;
  /** The words, with ordinary spaces. */
  readonly texte: string;
}

/** Reads a document of a file as its owner: the text that one can select, the title and the language it says. */
export async function lireDocument(
  page: Page,
  numero: string,
  nom: 'notification' | 'recapitulatif',
): Promise<DocumentLu> {
  const reponse = await page.request.get(`/api/documents/${numero}/${nom}.pdf`);
  expect(reponse.status()).toBe(200);
  expect(reponse.headers()['content-type']).toBe('application/pdf');
  const pdf = await getDocumentProxy(new Uint8Array(await reponse.body()));
  const { info } = await getMeta(pdf);
  const { text } = await extractText(pdf, { mergePages: true });
  return { titre: aplatir(String(info.Title)), langue: String(info.Language), texte: aplatir(text) };
}

/** Ordinary spaces, one at a time. */
export const aplatir = (texte: string): string => texte.replace(/\s+/g, ' ');
