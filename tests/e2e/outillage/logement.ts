import { expect, type Locator, type Page } from '@playwright/test';
import { DSE } from './chemins';
import { ouvrirUnCompte } from './comptes';
import { personaDe, simulerLaDate } from './demonstration';
import { preparerUnDossier } from './dossiers';
import { presser, suivre } from './formulaire';
import { poster } from './requetes';

/** Wishes of the first round are open, and the DSE too. */
export const MAI = '2026-05-20';

/** A new student whose DSE, deposited in May, asks for a room. */
export async function demanderUnLogement(page: Page): Promise<void> {
  await simulerLaDate(page, MAI);
  await preparerUnDossier(page, personaDe('anais'));
  const suite = await poster(page, `${DSE}/verification`, { engagement: 'oui' });
  expect(new URL(suite.url()).pathname).toMatch(/^\/suivi\//);
}

/** A new student without a DSE, today: the complementary phase. */
export const etudianteSansDossier = (page: Page) => ouvrirUnCompte(page, personaDe('sofia'));

/** The nth room of the catalogue in a city: its name, on its own sheet. */
export async function ouvrirUneFiche(page: Page, ville: string, rang = 0): Promise<string> {
  await page.goto(`/logement?ou=${ville}`);
  const lien = page
    .getByRole('region', { name: /logement/ })
    .getByRole('heading', { level: 3 })
    .nth(rang);
  const nom = ((await lien.textContent()) ?? '').trim();
  await suivre(page, lien.getByRole('link'));
  return nom;
}

export const lesVoeux = (page: Page): Locator => page.getByRole('heading', { level: 2, name: /^Vœu \d/ });

/** Adds the nth room of a city from its sheet. */
export async function ajouterUnVoeu(page: Page, ville: string, rang = 0): Promise<string> {
  const nom = await ouvrirUneFiche(page, ville, rang);
  await presser(page, `Ajouter à mes vœux\u202f: ${nom}`);
  await expect(page).toHaveURL(/\/logement\/demande\/voeux/);
  return nom;
}
