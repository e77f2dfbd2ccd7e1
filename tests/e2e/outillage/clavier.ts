import { expect, type Locator, type Page } from '@playwright/test';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { champ } from './formulaire';

const TOUCHES_MAX = 120;

/** The ring or the outline that shows where one is: both are part of the face, one is enough to see it. */
async function attendreLeFocusVisible(page: Page): Promise<void> {
  const cible = page.locator('*:focus');
  const [trait, halo] = await cible.evaluate((e) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
    return [outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, boxShadow !== 'none'];
  });
  expect(
    trait || halo,
    `le focus se voit sur ${await cible.evaluate((e) => e.outerHTML.slice(0, 200))}`,
  ).toBe(true);
  await expect(cible).toBeInViewport();
}

/** Tabs until the element has the focus, which must show at each step. */
export async function tabulerVers(page: Page, cible: Locator): Promise<void> {
  await expect(cible).toBeVisible();
  for (let touches = 0; touches < TOUCHES_MAX; touches++) {
    if (await cible.evaluate((e) => e === document.activeElement)) return attendreLeFocusVisible(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${cible} ne s’atteint pas au clavier`);
}

/** The keyboard's way of typing an entry. */
export async function remplirAuClavier(page: Page, saisie: Saisie): Promise<void> {
  for (const [nom, valeur] of Object.entries(saisie)) {
    const sorte = await champ(page, nom)
      .first()
      .evaluate((e) => (e instanceof HTMLInputElement ? e.type : e.tagName));
    const valeurs = [valeur].flat();
    if (sorte === 'radio') await choisir(page, nom, valeurs[0] ?? '');
    else if (sorte === 'checkbox') await cocher(page, nom, valeurs);
    else if (sorte === 'SELECT') await derouler(page, nom, valeurs[0] ?? '');
    else await taper(page, nom, valeurs[0] ?? '');
  }
}

async function taper(page: Page, nom: string, texte: string): Promise<void> {
  await tabulerVers(page, champ(page, nom));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(texte);
}

/** Tab enters the group, the arrows walk in it and choose. */
async function choisir(page: Page, nom: string, valeur: string): Promise<void> {
  const groupe = champ(page, nom);
  const coche = page.locator(`main [name="${nom}"]:checked`);
  await tabulerVers(page, (await coche.count()) > 0 ? coche : groupe.first());
  await page.keyboard.press('Space');
  for (let i = await groupe.count(); i > 0 && (await coche.getAttribute('value')) !== valeur; i--) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(coche).toHaveValue(valeur);
}

async function cocher(page: Page, nom: string, valeurs: readonly string[]): Promise<void> {
  for (const boite of await champ(page, nom).all()) {
    const voulue = valeurs.includes((await boite.getAttribute('value')) ?? '');
    if (voulue === (await boite.isChecked())) continue;
    await tabulerVers(page, boite);
    await page.keyboard.press('Space');
    await expect(boite).toBeChecked({ checked: voulue });
  }
}

async function derouler(page: Page, nom: string, valeur: string): Promise<void> {
  const liste = champ(page, nom);
  await tabulerVers(page, liste);
  for (let i = await liste.locator('option').count(); i > 0 && (await liste.inputValue()) !== valeur; i--) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(liste).toHaveValue(valeur);
}

/** Reaches a link or a button, presses Enter, and waits for the page it leads to. */
export async function activer(page: Page, cible: Locator): Promise<void> {
  const avant = page.url();
  await tabulerVers(page, cible);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== avant);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
