import type { Page } from '@playwright/test';
import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ, presser } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const AVIS = `${DSE}/avis-couple`;
const emma = personaDe('emma');
const conflit = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Cette page a été modifiée dans un autre onglet' });
const enregistre = (page: Page) => page.getByRole('status').filter({ hasText: 'Enregistré à' });

/** Two tabs of one browser on the page of the tax notice, and what the first one typed, saved. */
async function deuxOnglets(page: Page): Promise<Page> {
  await preparerUnDossier(page, emma, 'avis-couple');
  await page.goto(AVIS);
  const second = await page.context().newPage();
  // Wholly loaded before the first one is typed in: what a tab has not saved yet is shown to those that open next.
  await second.goto(AVIS, { waitUntil: 'networkidle' });
  await champ(page, 'rbg').fill('23850');
  await expect(enregistre(page)).toBeVisible();
  return second;
}

/** What the server holds, read by a page that nobody typed in. */
async function enBase(page: Page): Promise<string> {
  const html = await (await page.request.get(AVIS)).text();
  return /name="rbg" value="([^"]*)"/.exec(html)?.[1] ?? '';
}

test('deux onglets : le second est averti, rien n’est écrasé, il garde sa version en le sachant', async ({
  page,
}) => {
  const second = await deuxOnglets(page);
  await champ(second, 'rbg').fill('24999');
  await expect(conflit(second)).toBeVisible();
  await expect(conflit(second)).toContainText('24999');
  await expect(conflit(second)).toContainText('23850');
  await examiner(second);
  expect(await enBase(page)).toBe('23850');
  await conflit(second).getByRole('button', { name: 'Garder ce que j’ai tapé ici' }).click();
  await expect(conflit(second)).toBeHidden();
  await expect(enregistre(second)).toBeVisible();
  await expect.poll(() => enBase(page)).toBe('24999');
});

test('deux onglets : le second peut reprendre la version du premier', async ({ page }) => {
  const second = await deuxOnglets(page);
  await champ(second, 'rbg').fill('24999');
  await conflit(second).getByRole('button', { name: 'Reprendre l’autre version' }).click();
  await expect(conflit(second)).toBeHidden();
  await expect(champ(second, 'rbg')).toHaveValue('23850');
  expect(await enBase(page)).toBe('23850');
});

test('deux onglets : « Continuer » aussi est arrêté, et garde ce qui a été tapé', async ({ page }) => {
  const second = await deuxOnglets(page);
  await champ(second, 'rbg').fill('24999');
  await second.getByRole('button', { name: 'Continuer' }).click();
  await expect(conflit(second)).toBeVisible();
  await expect(champ(second, 'rbg')).toHaveValue('24999');
  expect(await enBase(page)).toBe('23850');
});

test('un onglet qui enregistre plusieurs fois ne se contredit jamais lui-même', async ({ page }) => {
  await preparerUnDossier(page, emma, 'avis-couple');
  await page.goto(AVIS);
  for (const montant of ['1', '12 000', '23850']) {
    await champ(page, 'rbg').fill(montant);
    await champ(page, 'rbg').blur();
    await expect.poll(() => enBase(page)).toBe(montant);
  }
  await presser(page, 'Continuer');
  await expect(conflit(page)).toBeHidden();
});

test('un autre appareil reprend le dossier là où le premier l’a laissé, saisie en cours comprise', async ({
  page,
  appareil,
}) => {
  const compte = await preparerUnDossier(page, emma, 'avis-couple');
  await page.goto(AVIS);
  await champ(page, 'rbg').fill('23 8');
  await expect(enregistre(page)).toBeVisible();

  const autre = await appareil();
  await autre.goto(AVIS);
  await expect(autre).toHaveURL(/\/connexion/);
  await seConnecter(autre, compte);
  await expect(autre).toHaveURL(AVIS);
  await expect(champ(autre, 'rbg')).toHaveValue('23 8');
  await champ(autre, 'rbg').fill('23850');
  await presser(autre, 'Continuer');
  await expect(conflit(autre)).toBeHidden();
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('deux onglets : le second est averti avant d’écraser, puis choisit', async ({ page }) => {
    await preparerUnDossier(page, emma, 'avis-couple');
    await page.goto(AVIS);
    const second = await page.context().newPage();
    await second.goto(AVIS);
    await champ(page, 'rbg').fill('23850');
    await presser(page, 'Continuer');
    await champ(second, 'rbg').fill('24999');
    await second.getByRole('button', { name: 'Continuer' }).click();
    await expect(conflit(second)).toContainText('23850');
    await expect(champ(second, 'rbg')).toHaveValue('24999');
    expect(await enBase(page)).toBe('23850');
    await presser(second, 'Continuer');
    expect(await enBase(page)).toBe('24999');
  });
});
