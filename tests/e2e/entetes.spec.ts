import type { APIResponse } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const politiqueDe = (reponse: APIResponse): string => reponse.headers()['content-security-policy'] ?? '';

for (const chemin of [
  '/',
  '/simulateur',
  '/mentions-legales',
  '/connexion',
  '/inscription',
  '/nulle-part',
  '/demonstration',
]) {
  test(`${chemin} part avec une politique de contenu stricte`, async ({ request }) => {
    const reponse = await request.get(chemin);
    const politique = politiqueDe(reponse);
    expect(politique).toMatch(/script-src 'self' '(nonce|sha256)-/);
    expect(politique).not.toMatch(/unsafe-|\*|https?:/);
    for (const regle of [
      "default-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
    ]) {
      expect(politique).toContain(regle);
    }
    expect(reponse.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(reponse.headers()).not.toHaveProperty('x-powered-by');
    expect(reponse.headers()['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });
}

test('chaque page calculée a son propre sceau', async ({ request }) => {
  const [une, autre] = [await request.get('/connexion'), await request.get('/connexion')];
  expect(politiqueDe(une)).not.toBe(politiqueDe(autre));
});

for (const [chemin, attendue] of [
  ['/reinitialiser/un-jeton-inconnu', 'same-origin'],
  ['/payer/un-jeton-inconnu', 'no-referrer'],
  ['/payer/retour', 'no-referrer'],
]) {
  test(`${chemin} ne dit son adresse à aucun autre site`, async ({ request }) => {
    const reponse = await request.get(chemin ?? '');
    expect(reponse.headers()['referrer-policy']).toBe(attendue);
    expect(await reponse.text()).toContain(`<meta name="referrer" content="${attendue}"`);
  });
}

for (const chemin of ['/', '/connexion']) {
  test(`${chemin} refuse dans le navigateur un script qui n’est pas du portail`, async ({ page, vigie }) => {
    vigie.tolerer(/Content Security Policy/);
    await page.goto(chemin);
    const execute = await page.evaluate(async () => {
      const viole = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.intrus = "oui"';
      document.body.append(script);
      await viole;
      return document.documentElement.dataset.intrus ?? 'non';
    });
    expect(execute).toBe('non');
  });
}

test('sous cette politique les pages vivent : le dossier s’enregistre pendant la saisie', async ({
  page,
}) => {
  await preparerUnDossier(page, personaDe('emma'), 'avis-couple');
  await page.goto(`${DSE}/avis-couple`);
  await champ(page, 'rbg').fill('23850');
  await expect(page.getByRole('status')).toContainText('Enregistré à');
});

test('les pages personnelles ne se gardent nulle part, et les cookies ne se lisent pas', async ({ page }) => {
  await preparerUnDossier(page, personaDe('emma'), 'avis-couple');
  for (const chemin of ['/tableau-de-bord', '/compte', DSE, `${DSE}/avis-couple`]) {
    const { 'cache-control': garde } = (await page.request.get(chemin)).headers();
    expect(garde, chemin).toContain('no-store');
  }
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toEqual(expect.arrayContaining(['appareil', 'session']));
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});
