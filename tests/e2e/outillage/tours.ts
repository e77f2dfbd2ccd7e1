import { expect, type Locator, type Page } from '@playwright/test';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { simulerLaDate } from './demonstration';
import { presser } from './formulaire';

export const pageDesTours = (annee: string): string => `/instruction/logement?annee=${annee}`;

export const carteDuTour = (page: Page, numero: number): Locator => page.locator(`#tour-${numero}`);

/** A job does it: the page is read again until it is done. */
export async function attendreLeTour(
  page: Page,
  adresse: string,
  numero: number,
  mot: string,
): Promise<void> {
  await expect(async () => {
    await page.goto(adresse);
    await expect(carteDuTour(page, numero).getByText(mot, { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

/** Runs and publishes a round of the year of the demonstration, on a day after its results: then a job may publish it first. */
export async function mener(page: Page, numero: number, jour: DateCivile): Promise<void> {
  const adresse = pageDesTours('2026-2027');
  await simulerLaDate(page, jour);
  await page.goto(adresse);
  await presser(page, `Lancer le tour ${numero}`);
  const carte = carteDuTour(page, numero);
  await expect(async () => {
    await page.goto(adresse);
    const publier = carte.getByRole('button', { name: /^Publier/ });
    if (await publier.isVisible()) await publier.click();
    await expect(carte.getByText('Publié', { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}
