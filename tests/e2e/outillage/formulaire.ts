import { expect, type Locator, type Page } from '@playwright/test';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { examiner } from './axe';

/** Types an entry in the fields of the page, by their names, whatever they are. */
export async function remplir(page: Page, saisie: Saisie): Promise<void> {
  for (const [nom, valeur] of Object.entries(saisie)) await remplirUn(page, nom, [valeur].flat());
}

export const champ = (page: Page, nom: string): Locator => page.locator(`main [name="${nom}"]`);

async function remplirUn(page: Page, nom: string, valeurs: readonly string[]): Promise<void> {
  const champs = champ(page, nom);
  await expect(champs.first(), `le champ « ${nom} » de ${page.url()}`).toBeVisible();
  const sorte = await champs
    .first()
    .evaluate((e) => (e instanceof HTMLInputElement ? e.type : e.tagName.toLowerCase()));
  const [valeur = ''] = valeurs;
  if (sorte === 'radio') await page.locator(`main [name="${nom}"][value="${valeur}"]`).check();
  else if (sorte === 'checkbox') await cocher(champs, valeurs);
  else if (sorte === 'select') await champs.selectOption(valeur);
  else await champs.fill(valeur);
}

async function cocher(champs: Locator, valeurs: readonly string[]): Promise<void> {
  for (const boite of await champs.all()) {
    await boite.setChecked(valeurs.includes((await boite.getAttribute('value')) ?? ''));
  }
}

/** Presses a button and waits for the page it leads to. */
export async function presser(page: Page, nom: string): Promise<void> {
  const avant = page.url();
  await page.getByRole('button', { name: nom, exact: true }).click();
  await page.waitForURL((url) => url.href !== avant);
  await arriver(page);
}

/** Follows a link and waits for its page. */
export async function suivre(page: Page, lien: Locator): Promise<void> {
  const avant = page.url();
  await lien.click();
  await page.waitForURL((url) => url.href !== avant);
  await arriver(page);
}

async function arriver(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await examiner(page);
}

/** Presses a button that the portal must refuse: the summary says why, and the title says « Erreur ». */
export async function presserEnVain(page: Page, nom: string): Promise<Locator> {
  await page.getByRole('button', { name: nom, exact: true }).click();
  const resume = page.getByRole('alert').filter({ hasText: 'Il y a un problème' });
  await expect(resume).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur\s: /);
  await examiner(page);
  return resume;
}
