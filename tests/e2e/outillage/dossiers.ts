import { expect, type Page } from '@playwright/test';
import type { Persona } from '@/prisma/personas';
import { DSE } from './chemins';
import { type Compte, ouvrirUnCompte } from './comptes';
import { envoyer, poster, preparer } from './requetes';

/** A new account with a file whose pages are answered, quickly, up to `jusqua` (not included) or to the deposit. */
export async function preparerUnDossier(page: Page, persona: Persona, jusqua?: string): Promise<Compte> {
  const compte = await ouvrirUnCompte(page, persona);
  const cles = Object.keys(persona.saisies);
  const fin = jusqua === undefined ? cles.length : cles.indexOf(jusqua);
  const ouverture = await envoyer(page, await preparer(page, DSE, {}));
  expect(ouverture.status()).toBe(200);
  for (const cle of cles.slice(0, fin)) {
    const chemin = `${DSE}/${cle}`;
    const suite = await poster(page, chemin, persona.saisies[cle] ?? {});
    expect(new URL(suite.url()).pathname, `« ${cle} » est acceptée`).not.toBe(chemin);
  }
  return compte;
}
