import type { Page } from '@playwright/test';
import { suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { statut } from './outillage/vigie';

const chercher = (page: Page) => page.getByRole('button', { name: 'Chercher' }).click();
const lignes = (page: Page) =>
  page.getByRole('region', { name: /logement/ }).getByRole('heading', { level: 3 });

async function tientEnLargeur(page: Page): Promise<void> {
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const [contenu, ecran] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(contenu, `largeur de ${page.url()} à ${width} pixels`).toBeLessThanOrEqual(ecran ?? 0);
  }
}

/** From the empty search to a sheet, by what everybody has: fields, a button, links. */
async function parcourir(page: Page): Promise<void> {
  await page.goto('/logement');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trouver un logement');
  await page.getByLabel('Lieu d’études').fill('Bordeaux');
  await page.getByLabel('À moins de').selectOption('20');
  await page.getByLabel('Loyer, au plus').fill('470');
  await page.getByLabel('J’y vivrai').selectOption('seul');
  await chercher(page);
  await expect(page).toHaveURL(/etudes=Bordeaux.*rayon=20.*loyer=470/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
    'à moins de 20\u00a0km de Bordeaux',
  );
  await expect(page.getByText(/à [\d,]+\u00a0km du lieu d’études/).first()).toBeVisible();
  await suivre(page, page.getByRole('link', { name: 'les moins chers d’abord' }));
  await expect(page).toHaveURL(/tri=loyer/);
  await expect(page.getByLabel('Loyer, au plus')).toHaveValue('470');
  await suivre(page, page.getByRole('link', { name: /Les Grands Chais/ }).first());
  await expect(page.getByRole('heading', { name: 'Autres logements de la résidence' })).toBeVisible();
  await expect(page.getByText('Avance sur redevance')).toBeVisible();
}

test('on cherche autour de son lieu d’études, on trie, on ouvre une fiche', async ({ page }) => {
  await parcourir(page);
});

test('l’adresse d’une recherche se partage : elle redonne la même page', async ({ page, context }) => {
  await page.goto('/logement?ou=rennes&loyer=400&equipement=wc&page=1');
  const titres = await lignes(page).allInnerTexts();
  expect(titres.length).toBeGreaterThan(2);
  const ailleurs = await context.newPage();
  await ailleurs.goto(page.url());
  expect(await lignes(ailleurs).allInnerTexts()).toEqual(titres);
  await expect(ailleurs.getByLabel('WC privés')).toBeChecked();
});

test('une fiche montre ses conditions d’accès avant tout, et mène aux autres logements', async ({ page }) => {
  await page.goto('/logement?ou=garance&adapte=oui');
  await expect(page.getByText('Conditions d’accès')).toBeVisible();
  await suivre(page, page.getByRole('link', { name: /Studio adapté, Résidence La Garance/ }));
  const texte = (await page.getByRole('main').textContent()) ?? '';
  expect(texte.indexOf('Conditions d’accès')).toBeLessThan(texte.indexOf('Loyer par mois'));
  await suivre(page, page.getByRole('table').getByRole('link', { name: 'T3 en colocation' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('T3 en colocation, Résidence La Garance');
  await suivre(page, page.getByRole('link', { name: 'Tous les logements à Toulouse' }));
  await expect(page.getByLabel('Ville ou résidence')).toHaveValue('Toulouse');
});

/** The sheets that a page leads to: other links of the housing are on every page. */
const fichesDe = async (page: Page): Promise<readonly string[]> =>
  (
    await page
      .locator('a[href^="/logement/"]')
      .evaluateAll((liens) => liens.map((a) => a.getAttribute('href') ?? ''))
  ).filter((href) => /^\/logement\/\d+/.test(href));

test('les pages se suivent sans se répéter', async ({ page }) => {
  await page.goto('/logement');
  const vues = await fichesDe(page);
  expect(vues.length).toBeGreaterThan(0);
  await suivre(page, page.getByRole('link', { name: 'Suivante' }));
  await expect(page).toHaveTitle(/page 2/);
  const suivantes = await fichesDe(page);
  expect(suivantes.length).toBeGreaterThan(0);
  for (const href of suivantes) expect(vues).not.toContain(href);
});

test('ce qui ne se lit pas est dit à son champ, gardé, et le reste compte', async ({ page }) => {
  await page.goto('/logement');
  await page.getByLabel('Ville ou résidence').fill('Lyon');
  await page.getByLabel('Loyer, au plus').fill('pas trop cher');
  await chercher(page);
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.getByLabel('Loyer, au plus')).toHaveValue('pas trop cher');
  await expect(page.locator('#champ-loyer-erreur')).toContainText('par exemple 400');
  await expect(lignes(page).first()).toContainText('Terrasses du Rhône');
});

test('une commune inconnue ou une recherche vide disent comment continuer', async ({ page }) => {
  await page.goto('/logement?etudes=Nulle-Part');
  await expect(page.getByRole('main')).toContainText('Nous ne trouvons pas la commune');
  await page.goto('/logement?ou=Lyon&loyer=20');
  await expect(page.getByRole('main')).toContainText('Essayez de changer');
  await page.goto('/logement?etudes=Saint-Denis');
  await suivre(page, page.getByRole('main').getByRole('link', { name: /^Saint-Denis 93/ }));
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Saint-Denis 93');
});

test('un logement qui n’existe pas a sa page', async ({ page, vigie }) => {
  vigie.tolerer(statut(404));
  for (const numero of ['0', '999999999', 'studio'])
    expect((await page.goto(`/logement/${numero}`))?.status(), numero).toBe(404);
});

test('au clavier, du premier champ à la fiche', async ({ page }) => {
  await page.goto('/logement');
  await page.getByLabel('Ville ou résidence').focus();
  await page.keyboard.type('Nantes');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ou=Nantes/);
  await page
    .getByRole('link', { name: /L’Écluse/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/logement\/\d+$/);
});

test('la carte ne prend pas le chemin du clavier', async ({ page }) => {
  await page.goto('/logement');
  expect(await page.locator('svg a[href]:not([tabindex="-1"])').count()).toBe(0);
  await expect(
    page.getByRole('navigation', { name: 'Sur la carte' }).getByRole('link').first(),
  ).toBeVisible();
});

test.describe('sur un téléphone', () => {
  test.use({ viewport: { width: 375, height: 800 } });

  test('rien ne dépasse, de la recherche à la fiche', async ({ page }) => {
    for (const chemin of ['/logement', '/logement?etudes=Rennes&adapte=oui', '/logement?ou=Nulle']) {
      await page.goto(chemin);
      await tientEnLargeur(page);
    }
    await page.goto('/logement?ou=tilleuls');
    await suivre(page, lignes(page).first().getByRole('link'));
    await tientEnLargeur(page);
  });
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la recherche et la fiche se font aussi', async ({ page }) => {
    await parcourir(page);
  });
});
