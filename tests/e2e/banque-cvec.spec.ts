import type { Page } from '@playwright/test';
import { allerALaBanque, type Choix, choisirALaBanque, ouvrirSaCvec } from './outillage/banque';
import { personaDe } from './outillage/demonstration';
import { expect, test } from './outillage/test';

const LINA = personaDe('lina');
const titre = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [choix, attendu] of [
  ['Être refusé', 'La banque a refusé le paiement'],
  ['Abandonner', 'Vous avez abandonné le paiement'],
  ['Confirmer et payer 105 €', 'Votre paiement est accepté'],
] as const satisfies readonly (readonly [Choix, string])[]) {
  test(`« ${choix} » ramène au portail, qui sait déjà ce que la banque a dit`, async ({ page }) => {
    await ouvrirSaCvec(page, LINA);
    await allerALaBanque(page);
    await choisirALaBanque(page, choix);
    await expect(titre(page)).toHaveText(attendu);
    await expect(page).toHaveURL(/\/cvec\/retour/);
  });
}

for (const choix of ['Payer, banque lente', 'Payer, autorisation en attente'] as const) {
  test(`« ${choix} » : le retour ne conclut rien, la notification règle`, async ({ page }) => {
    await ouvrirSaCvec(page, LINA);
    await allerALaBanque(page);
    await choisirALaBanque(page, choix);
    await expect(titre(page)).toHaveText('Paiement en cours de confirmation');
    await expect(async () => {
      await page.reload();
      await expect(titre(page)).toHaveText('Votre paiement est accepté', { timeout: 1_000 });
    }).toPass({ timeout: 40_000 });
  });
}

test('« Payer et fermer la page » : le portail est prévenu sans que le navigateur revienne', async ({
  page,
}) => {
  await ouvrirSaCvec(page, LINA);
  await allerALaBanque(page);
  await choisirALaBanque(page, 'Payer et fermer la page');
  await expect(titre(page)).toHaveText('Votre réponse est enregistrée');
  await page.goBack();
  const attestation = await page.request.get('/api/cvec/2026-2027/attestation.pdf');
  expect(attestation.status()).toBe(200);
});

test('« Payer, banque muette » : rien n’est réglé tant que la banque se tait, son relevé le dit', async ({
  page,
}) => {
  await ouvrirSaCvec(page, LINA);
  await allerALaBanque(page);
  const ordre = await page.locator('dd .break-all').textContent();
  await choisirALaBanque(page, 'Payer, banque muette');
  await expect(titre(page)).toHaveText('Paiement en cours de confirmation');
  expect((await page.request.get('/api/cvec/2026-2027/attestation.pdf')).status()).toBe(404);
  const releve = await (await page.request.get('/banque-de-demonstration/releve.csv')).text();
  expect(releve).toMatch(new RegExp(`^${ordre};[0-9a-f]{32};AUTHORISED;10500;DEBIT;`, 'm'));
});

test('la page de la banque ne demande aucune carte, et tient sur un téléphone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await ouvrirSaCvec(page, LINA);
  await allerALaBanque(page);
  await expect(page.locator('input:not([type=hidden]), select, textarea')).toHaveCount(0);
  await expect(page.getByText('Cette banque n’existe pas')).toBeVisible();
  const [contenu, ecran] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(contenu).toBeLessThanOrEqual(ecran ?? 0);
});

test('pressée dix fois, la banque ne tient compte que de la première réponse', async ({ page }) => {
  await ouvrirSaCvec(page, LINA);
  await allerALaBanque(page);
  const action = await page.locator('form').getAttribute('action');
  const presser = (denouement: string) =>
    page.request.post(action ?? '', {
      form: { denouement },
      maxRedirects: 0,
      headers: { origin: new URL(page.url()).origin },
    });
  const premiere = await presser('accepte');
  const reponses = await Promise.all(Array.from({ length: 10 }, () => presser('refuse')));
  for (const reponse of reponses) expect(reponse.headers().location).toBe(premiere.headers().location);
  await page.goto(premiere.headers().location ?? '');
  await expect(titre(page)).toHaveText('Votre paiement est accepté');
});
