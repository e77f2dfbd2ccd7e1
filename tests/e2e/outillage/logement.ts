import { expect, type Locator, type Page } from '@playwright/test';
import { DSE } from './chemins';
import { type Compte, ouvrirUnCompte } from './comptes';
import { personaDe, simulerLaDate } from './demonstration';
import { preparerUnDossier } from './dossiers';
import { presser, suivre } from './formulaire';
import { poster } from './requetes';

/** Wishes of the first round are open, and the DSE too. */
export const MAI = '2026-05-20';

/** A new student like this one whose DSE, deposited in May, asks for a room. */
export async function demanderUnLogement(page: Page, persona = personaDe('anais')): Promise<Compte> {
  await simulerLaDate(page, MAI);
  const compte = await preparerUnDossier(page, persona);
  const suite = await poster(page, `${DSE}/verification`, { engagement: 'oui' });
  expect(new URL(suite.url()).pathname).toMatch(/^\/suivi\//);
  return compte;
}

/** A new student without a DSE, today: the complementary phase. */
export const etudianteSansDossier = (page: Page) => ouvrirUnCompte(page, personaDe('sofia'));

/** The nth room of the catalogue in a city, or the one of that name: its name, on its own sheet. */
export async function ouvrirUneFiche(
  page: Page,
  ville: string,
  lequel: number | string = 0,
): Promise<string> {
  await page.goto(`/logement?ou=${ville}`);
  const tous = page.getByRole('region', { name: /logement/ }).getByRole('heading', { level: 3 });
  const lien = typeof lequel === 'number' ? tous.nth(lequel) : tous.filter({ hasText: lequel }).first();
  const nom = ((await lien.textContent()) ?? '').trim();
  await suivre(page, lien.getByRole('link'));
  return nom;
}

export const lesVoeux = (page: Page): Locator => page.getByRole('heading', { level: 2, name: /^Vœu \d/ });

/** Adds the nth room of a city, or the one of that name, from its sheet. */
export async function ajouterUnVoeu(page: Page, ville: string, lequel: number | string = 0): Promise<string> {
  const nom = await ouvrirUneFiche(page, ville, lequel);
  await presser(page, `Ajouter à mes vœux\u202f: ${nom}`);
  await expect(page).toHaveURL(/\/logement\/demande\/voeux/);
  return nom;
}

/** Holds a room of a city, whichever sheet has one left; on the page where one answers. Its address. */
export async function bloquerUneChambre(page: Page, ville: string): Promise<string> {
  for (let rang = 0; rang < 6; rang++) {
    await ouvrirUneFiche(page, ville, rang);
    const fiche = new URL(page.url()).pathname.split('/').at(-1);
    await page.goto(`/logement/complementaire/${fiche}`);
    const bouton = page.getByRole('button', { name: /^Bloquer cette chambre/ });
    if ((await bouton.count()) === 0) continue;
    await bouton.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette chambre est bloquée pour vous');
    await suivre(page, page.getByRole('link', { name: 'Payer ou faire payer l’avance' }));
    return new URL(page.url()).pathname;
  }
  throw new Error(`aucune chambre libre à ${ville}`);
}
