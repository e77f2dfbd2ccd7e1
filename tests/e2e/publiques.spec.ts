import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { ouvrirUnCompte } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { presser, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { statut } from './outillage/vigie';

const PAGES = [
  ...['/', '/simulateur', '/aide', '/regles', '/accessibilite', '/donnees-personnelles', '/mentions-legales'],
  ...['/verifier', '/cvec', '/logement', '/connexion', '/inscription', '/mot-de-passe-oublie'],
  ...['/demonstration', '/demonstration/boite'],
];

for (const chemin of PAGES) {
  test(`${chemin} répond, dit où l’on est, et que c’est une démonstration`, async ({ page }) => {
    const reponse = await page.goto(chemin);
    expect(reponse?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('complementary', { name: 'Démonstration' })).toBeVisible();
    expect(await page.locator('head > title').count(), 'un seul titre').toBe(1);
  });
}

test('l’accueil mène au simulateur, au dossier et aux pages légales', async ({ page }) => {
  for (const lien of [
    'Estimer ma bourse en 2 minutes',
    'Mentions légales',
    'Données personnelles',
    'Être aidé par une personne',
  ]) {
    await page.goto('/');
    await suivre(page, page.getByRole('link', { name: lien }));
  }
  await page.goto('/');
  await suivre(page, page.getByRole('main').getByRole('link', { name: 'Déposer mon dossier', exact: true }));
  await expect(page).toHaveURL(/\/connexion\?retour=%2Ftableau-de-bord/);
});

test('sur un petit écran, le menu se déplie', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Logement', exact: true })).toBeHidden();
  await page.locator('summary', { hasText: 'Menu' }).click();
  await examiner(page);
  await suivre(page, page.getByRole('link', { name: 'Logement', exact: true }));
});

test('une adresse inconnue le dit, avec un chemin de retour', async ({ page, vigie }) => {
  vigie.tolerer(statut(404));
  const reponse = await page.goto('/nulle-part');
  expect(reponse?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await suivre(page, page.getByRole('link', { name: 'Aller à l’accueil' }));
});

test('un message qui n’existe pas le dit aussi', async ({ page, vigie }) => {
  vigie.tolerer(statut(404));
  const reponse = await page.goto('/demonstration/boite/00000000-0000-4000-8000-000000000000');
  expect(reponse?.status()).toBe(404);
  await expect(page).toHaveTitle(/^Page introuvable/);
  await expect(page.getByRole('main')).toHaveCount(1);
});

test('le dossier d’une autre personne n’existe pas, ni à l’écran ni en PDF', async ({
  page,
  appareil,
  vigie,
}) => {
  vigie.tolerer(statut(404));
  const autre = await appareil();
  await preparerUnDossier(autre, personaDe('emma'));
  await autre.goto(`${DSE}/verification`);
  const numero = await deposer(autre);

  const anonyme = await page.request.get(`/api/documents/${numero}/notification.pdf`);
  expect(anonyme.status()).toBe(401);
  await page.goto(`/suivi/${numero}`);
  await expect(page).toHaveURL(/\/connexion\?retour=%2Fsuivi/);

  await ouvrirUnCompte(page, personaDe('paul'));
  expect((await page.goto(`/suivi/${numero}`))?.status()).toBe(404);
  await expect(page).toHaveTitle(/^Page introuvable/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await expect(page.getByText('Emma')).toBeHidden();
  for (const nom of ['notification', 'recapitulatif']) {
    expect((await page.request.get(`/api/documents/${numero}/${nom}.pdf`)).status()).toBe(404);
  }
});

test('/api/sante dit que tout va bien, sans rien garder', async ({ request }) => {
  const reponse = await request.get('/api/sante');
  expect(reponse.status()).toBe(200);
  expect(await reponse.json()).toMatchObject({ etat: 'ok', base: 'ok' });
  expect(reponse.headers()['cache-control']).toBe('no-store');
});

test('la démonstration simule une date et revient à la vraie', async ({ page }) => {
  await page.goto('/demonstration');
  await remplir(page, { jour: '31/05/2026' });
  await page.getByRole('button', { name: 'Simuler cette date' }).click();
  await expect(page.getByText('Date simulée : dimanche 31 mai 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à la vraie date' }).click();
  await expect(page.getByText('Date réelle :')).toBeVisible();
  await presser(page, 'Entrer comme Paul Delacroix');
});

test('une campagne qui n’existe pas le dit', async ({ page, vigie }) => {
  vigie.tolerer(statut(404));
  await ouvrirUnCompte(page, personaDe('paul'));
  for (const chemin of ['/dse/2099-2100', '/dse/2099-2100/aides', '/dse/2099-2100/verification']) {
    expect((await page.goto(chemin))?.status()).toBe(404);
    await expect(page).toHaveTitle(/^Page introuvable/);
    expect(await page.locator('head > title').count(), 'un seul titre').toBe(1);
  }
});
