import { listerBaremes } from '@/lib/domain/baremes';
import { FAMILLES } from '@/lib/domain/regles';
import { suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { statut } from './outillage/vigie';

const PAGES = [
  '/regles',
  ...FAMILLES.map(({ cle }) => `/regles/${cle}`),
  ...listerBaremes().map(({ annee }) => `/regles/baremes/${annee}`),
];

test('le sommaire mène à chaque règle, chaque barème et chaque différence', async ({ page }) => {
  await page.goto('/regles');
  for (const chemin of PAGES.slice(1)) await expect(page.locator(`a[href="${chemin}"]`)).toHaveCount(1);
  await suivre(page, page.getByRole('link', { name: 'L’âge et le diplôme' }));
  await expect(page.locator('#AGE-1')).toContainText('moins de 28');
  await suivre(page, page.getByRole('link', { name: 'La nationalité et le séjour' }));
});

test('chaque page est prête d’avance, la même pour tous', async ({ request }) => {
  for (const chemin of PAGES) {
    const reponse = await request.get(chemin);
    expect(reponse.status(), chemin).toBe(200);
    expect(reponse.headers()['content-security-policy'], chemin).toContain("'sha256-");
    expect((await reponse.text()).match(/<h1/g), chemin).toHaveLength(1);
  }
});

test('chaque chiffre de la table affichée est celui que l’API calcule', async ({ page, request }) => {
  const annee = '2025-2026';
  const { plafonds } = await (await request.get(`/api/v1/baremes/${annee}`)).json();
  await page.goto(`/regles/baremes/${annee}`);
  const lignes = page.getByRole('region', { name: /^Plafonds/ }).locator('tbody tr');
  await expect(lignes).toHaveCount(plafonds.length);
  for (const [rang, ligne] of plafonds.entries()) {
    const cellules = await lignes.nth(rang).locator('td').allInnerTexts();
    const affiches = cellules.map((texte) => Number(texte.replace(/\D/g, '')));
    expect(affiches).toEqual(Object.values(ligne.plafonds).toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('deux années se comparent, par un formulaire que le navigateur envoie seul', async ({
  page,
  request,
}) => {
  await page.goto('/regles/difference?de=2024-2025&vers=2025-2026');
  await expect(page.getByText('Rien ne change')).toBeVisible();
  await page.getByLabel('Entre').selectOption('2021-2022');
  await page.getByLabel('et', { exact: true }).selectOption('2023-2024');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(/de=2021-2022&vers=2023-2024/);
  await expect(page.getByRole('region', { name: 'Montants par an' })).toContainText('Échelon');
  await expect(page.getByRole('region', { name: 'Points de charge' })).toContainText('créé');
  const html = await (await request.get('/regles/difference?de=x&vers=%00')).text();
  expect(html).toMatch(
    /<form[^>]*(action="\/regles\/difference"[^>]*method="get"|method="get"[^>]*action="\/regles\/difference")/,
  );
});

test('une famille ou une année inconnue n’existe pas', async ({ page, vigie }) => {
  vigie.tolerer(statut(404));
  for (const chemin of ['/regles/nulle', '/regles/baremes/1999-2000', '/regles/baremes'])
    expect((await page.goto(chemin))?.status(), chemin).toBe(404);
});

test.describe('sur un petit écran', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('rien ne dépasse, les tables défilent dans leur cadre', async ({ page }) => {
    for (const chemin of [
      '/regles',
      '/regles/points-de-charge',
      '/regles/baremes/2013-2014',
      '/regles/difference?de=2012-2013',
    ]) {
      await page.goto(chemin);
      const [contenu, ecran] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(contenu, chemin).toBeLessThanOrEqual(ecran ?? 0);
    }
  });
});
