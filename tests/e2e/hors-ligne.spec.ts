import type { Page } from '@playwright/test';
import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ, presser } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { RESEAU_COUPE } from './outillage/vigie';

const AVIS = `${DSE}/avis-couple`;
const etat = (page: Page) => page.getByRole('status');
const NON_ENREGISTREE = 'Votre saisie n’est pas encore enregistrée : vous n’êtes plus connecté à internet.';

/** What a page sends as it closes escapes the cut that the browser plays: here it is lost too. */
const perdreLeDernierEnvoi = (page: Page) =>
  page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('réseau coupé'));
  });

/** The code that comes after the page waits for this answer: true lets it through, false loses it. */
async function retarder(page: Page, laisserPasser: () => Promise<boolean>): Promise<void> {
  const html = await (await page.request.get(AVIS)).text();
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    const annonce = html.includes(new URL(route.request().url()).pathname);
    if (annonce || (await laisserPasser())) await route.continue();
    else await route.abort('connectionfailed');
  });
}

test.beforeEach(async ({ page, vigie }) => {
  vigie.tolerer(RESEAU_COUPE, /ERR_CONNECTION_FAILED/);
  await preparerUnDossier(page, personaDe('emma'), 'avis-couple');
  // The code that saves comes after the page; the first tests cut the network once it is there.
  await page.goto(AVIS, { waitUntil: 'networkidle' });
});

test('le réseau tombe pendant la saisie : c’est dit au premier échec, puis tout est enregistré', async ({
  page,
  context,
}) => {
  await champ(page, 'rbg').fill('23');
  await expect(etat(page)).toContainText('Enregistré à');
  await context.setOffline(true);
  await champ(page, 'rbg').fill('23850');
  await expect(etat(page)).toContainText(NON_ENREGISTREE);
  await examiner(page);

  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Vous n’êtes plus connecté à internet' }),
  ).toBeVisible();
  await expect(champ(page, 'rbg')).toHaveValue('23850');
  await examiner(page);

  await context.setOffline(false);
  await expect(etat(page)).toContainText('Enregistré à');
  const html = await (await page.request.get(AVIS)).text();
  expect(html).toContain('name="rbg" value="23850"');
  await presser(page, 'Continuer');
  await expect(page).not.toHaveURL(AVIS);
});

test('la page rechargée sans réseau retrouve ce qui avait été tapé sur cet appareil', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await champ(page, 'rbg').fill('23850');
  await expect(etat(page)).toContainText(NON_ENREGISTREE);
  await perdreLeDernierEnvoi(page);
  await expect(page.reload()).rejects.toThrow(RESEAU_COUPE);
  await context.setOffline(false);
  await page.goto(AVIS);
  await expect(champ(page, 'rbg')).toHaveValue('23850');
  await expect(etat(page)).toContainText('Nous avons remis ce que vous aviez tapé sur cet appareil');
  await expect(etat(page)).toContainText('Enregistré à');
  await presser(page, 'Continuer');
});

test('la copie gardée par l’appareil s’efface une fois enregistrée', async ({ page }) => {
  await champ(page, 'rbg').fill('23850');
  await expect(etat(page)).toContainText('Enregistré à');
  const copies = () =>
    page.evaluate(() => Object.keys(localStorage).filter((nom) => nom.startsWith('saisie:')));
  await expect.poll(copies).toEqual([]);
});

test('ce qu’on tape pendant que la page finit de charger n’est pas remplacé par une vieille copie', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await champ(page, 'rbg').fill('11111');
  await expect(etat(page)).toContainText(NON_ENREGISTREE);
  await perdreLeDernierEnvoi(page);
  await page.goto('about:blank');
  await context.setOffline(false);

  await retarder(page, () => new Promise((resolve) => setTimeout(() => resolve(true), 2_000)));
  await page.goto(AVIS);
  await champ(page, 'rbg').fill('23850');
  await expect(etat(page)).toContainText('Enregistré à');
  await expect(champ(page, 'rbg')).toHaveValue('23850');
});

test('le code qui enregistre n’arrive pas : c’est dit, et la saisie part dès qu’il arrive', async ({
  page,
}) => {
  let revenu = false;
  await retarder(page, async () => revenu);
  await page.goto(AVIS);
  await champ(page, 'rbg').fill('23850');
  await expect(etat(page)).toContainText(
    'Votre saisie n’est pas encore enregistrée : le serveur ne répond pas.',
  );
  revenu = true;
  await expect(etat(page)).toContainText('Enregistré à');
  await expect(champ(page, 'rbg')).toHaveValue('23850');
});
