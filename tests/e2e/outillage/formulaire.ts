import { expect, type Locator, type Page } from '@playwright/test';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { examiner } from './axe';
import { cheminDe } from './chemins';

export const champ = (page: Page, nom: string): Locator => page.locator(`main [name="${nom}"]`);

/** Types an entry in the fields of the page, by their names, whatever they are. */
export async function remplir(page: Page, saisie: Saisie): Promise<void> {
  const entrees = Object.entries(saisie);
  await champ(page, entrees[0]?.[0] ?? '')
    .first()
    .waitFor();
  const sortes = await sortesDe(page);
  for (const [nom, valeur] of entrees) {
    const sorte = sortes[nom];
    if (!sorte) throw new Error(`aucun champ « ${nom} » sur ${page.url()}`);
    await remplirUn(page, nom, sorte, [valeur].flat());
  }
}

/** The kind of each named field of the page, in one look. */
const sortesDe = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('main :is(input, select, textarea)[name]')
    .evaluateAll((champs) =>
      Object.fromEntries(
        champs.map((c) => [c.getAttribute('name'), c instanceof HTMLInputElement ? c.type : c.tagName]),
      ),
    );

async function remplirUn(page: Page, nom: string, sorte: string, valeurs: readonly string[]): Promise<void> {
  const [valeur = ''] = valeurs;
  if (sorte === 'radio') await page.locator(`main [name="${nom}"][value="${valeur}"]`).check();
  else if (sorte === 'checkbox') await cocher(champ(page, nom), valeurs);
  else if (sorte === 'SELECT') await champ(page, nom).selectOption(valeur);
  else await champ(page, nom).fill(valeur);
}

async function cocher(champs: Locator, valeurs: readonly string[]): Promise<void> {
  const etats = await champs.evaluateAll((boites) =>
    boites.map((b) => (b instanceof HTMLInputElement ? { valeur: b.value, coche: b.checked } : null)),
  );
  for (const [rang, etat] of etats.entries()) {
    if (etat && etat.coche !== valeurs.includes(etat.valeur)) await champs.nth(rang).click();
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

/**
 * Presses a button that the portal must refuse: the summary says why, and the title says « Erreur ». `suite`: where the form is sent,
 * when it is not to its own page.
 */
export async function presserEnVain(page: Page, nom: string, suite = ''): Promise<Locator> {
  const bouton = page.getByRole('button', { name: nom, exact: true });
  const chemin = `${cheminDe(page.url())}${suite}`;
  // The same errors may already be there: what counts is the answer to this press.
  const reponse = page.waitForResponse(
    (r) => r.request().method() === 'POST' && cheminDe(r.url()) === chemin,
  );
  await bouton.click();
  await reponse;
  await expect(bouton).not.toHaveAttribute('aria-disabled', 'true');
  const resume = page.getByRole('alert').filter({ hasText: 'Il y a un problème' });
  await expect(resume).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur\s: /);
  await examiner(page);
  return resume;
}
