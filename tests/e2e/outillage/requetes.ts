import { type APIResponse, expect, type Page } from '@playwright/test';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { champsCaches } from './html';

/** A form of a page, as a browser without JavaScript would send it: its hidden fields and what is typed. */
export interface Envoi {
  readonly chemin: string;
  readonly origine: string;
  readonly corps: FormData;
}

/** Reads a page and fills the first of its forms that has the first of these fields. */
export async function preparer(page: Page, chemin: string, saisie: Saisie): Promise<Envoi> {
  const lue = await page.request.get(chemin);
  expect(lue.status(), chemin).toBe(200);
  const [premier = ''] = Object.keys(saisie);
  const corps = new FormData();
  for (const [nom, valeur] of Object.entries({ ...champsCaches(await lue.text(), premier), ...saisie })) {
    for (const une of [valeur].flat()) corps.append(nom, une);
  }
  return { chemin: new URL(lue.url()).pathname, origine: new URL(lue.url()).origin, corps };
}

export const envoyer = (page: Page, { chemin, origine, corps }: Envoi): Promise<APIResponse> =>
  page.request.post(chemin, { multipart: corps, headers: { origin: origine } });

/** Sends a form and follows where it leads. */
export async function poster(page: Page, chemin: string, saisie: Saisie): Promise<APIResponse> {
  const reponse = await envoyer(page, await preparer(page, chemin, saisie));
  expect(reponse.status(), chemin).toBe(200);
  return reponse;
}
