import type { Page } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { compterCourriels, courrielRecu } from './outillage/courriels';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { numeroDe } from './outillage/dse';
import { envoyer, preparer } from './outillage/requetes';
import { expect, test } from './outillage/test';

/** One file, deposited once, acknowledged once. */
async function attendreUnSeulDepot(page: Page, email: string, numero: string): Promise<void> {
  await page.goto(`/suivi/${numero}`);
  await expect(page.getByRole('listitem').filter({ hasText: /^Dossier déposé/ })).toHaveCount(1);
  await expect(page.getByRole('listitem').filter({ hasText: /^Bourse accordée/ })).toHaveCount(1);
  await page.goto('/tableau-de-bord');
  await expect(page.getByRole('link', { name: 'Suivre mon dossier' })).toHaveCount(1);
  await courrielRecu(page, email, /Une réponse est disponible/);
  expect(await compterCourriels(page, email, new RegExp(`Votre dossier ${numero} est déposé`))).toBe(1);
  expect(await compterCourriels(page, email, /Une réponse est disponible/)).toBe(1);
}

test('dix pressions sur « Déposer » font un seul dossier', async ({ page }) => {
  const { email } = await preparerUnDossier(page, personaDe('emma'));
  await page.goto(`${DSE}/verification`);
  await page.getByLabel('Je prends ces engagements').check();
  await page.getByRole('button', { name: 'Déposer mon dossier' }).evaluate((bouton: HTMLElement) => {
    for (let i = 0; i < 10; i++) bouton.click();
  });
  await page.waitForURL(/\/suivi\//);
  await attendreUnSeulDepot(page, email, numeroDe(page));
});

test('dix envois au même instant depuis deux onglets font un seul dossier, et mènent tous à son suivi', async ({
  page,
}) => {
  const { email } = await preparerUnDossier(page, personaDe('emma'));
  const onglets = await Promise.all(
    [1, 2].map(() => preparer(page, `${DSE}/verification`, { engagement: 'oui' })),
  );
  const envois = onglets.flatMap((onglet) => Array.from({ length: 5 }, () => envoyer(page, onglet)));
  const arrivees = new Set(
    (await Promise.all(envois)).map((reponse) => `${reponse.status()} ${new URL(reponse.url()).pathname}`),
  );
  expect([...arrivees]).toEqual([expect.stringMatching(/^200 \/suivi\/[^/]+$/)]);
  await page.goto(DSE);
  await attendreUnSeulDepot(page, email, numeroDe(page));
});
