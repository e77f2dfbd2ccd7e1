import type { Page } from '@playwright/test';
import { suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

const AVEC_UN_FRERE = {
  ...LYCEENNE,
  'avis-couple': { rbg: '33 000' },
  enfants: { nombre: '2', superieur: '1' },
};

const ouvrir = async (page: Page, saisies: typeof LYCEENNE) => {
  await commencerLaSimulation(page);
  await simuler(page, saisies);
  await suivre(page, page.getByRole('link', { name: 'Regarder les années suivantes' }));
};

/** What the open API answers for these points: the page must say the same. */
async function api(page: Page, pointsDeCharge: number) {
  const reponse = await page.request.post('/api/v1/simulations', {
    data: {
      annee: '2026-2027',
      ressources: { revenuBrutGlobal: 33_000 },
      charges: { pointsDeCharge },
    },
  });
  const { calcul, ...reste } = await reponse.json();
  return JSON.stringify({ calcul, ...reste });
}

test('les années suivantes : droits, frère ou sœur, distance, avec les réponses du moteur', async ({
  page,
}) => {
  await ouvrir(page, AVEC_UN_FRERE);
  const main = page.getByRole('main');
  await expect(main).toContainText('Vous n’en avez utilisé aucun');
  await expect(main).toContainText('Si un frère ou une sœur commence des études supérieures');
  const fratrie = page.getByRole('region', { name: /^Un frère ou une sœur/ });
  const lignes = await fratrie.locator('tbody tr').allInnerTexts();
  expect(lignes.length).toBeGreaterThan(2);
  for (const ligne of lignes) {
    const [, points, , annuel = ''] = ligne.split('\t');
    expect(await api(page, Number(points)), ligne).toContain(`"annuel":${annuel.replace(/\D/g, '')}`);
  }
  await suivre(page, page.getByRole('link', { name: 'Retour au résultat' }));
  await expect(page).toHaveURL('/simulateur/resultat');
});

test('sans simulation, ou avant sa fin, la page mène où répondre', async ({ page }) => {
  await page.goto('/simulateur/annees-suivantes');
  await expect(page).toHaveURL('/simulateur');
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE, 'parents');
  await page.goto('/simulateur/annees-suivantes');
  await expect(page).toHaveURL('/simulateur/parents');
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

  test('sur un téléphone, tout se lit et rien ne dépasse', async ({ page }) => {
    await ouvrir(page, AVEC_UN_FRERE);
    await expect(page.getByRole('region', { name: /^La distance/ })).toBeVisible();
    const dedans = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(dedans).toBe(true);
    for (const region of await page.getByRole('region').all()) {
      const [contenu, cadre] = await region.evaluate((e) => [e.scrollWidth, e.clientWidth]);
      expect(contenu).toBeLessThanOrEqual(cadre ?? 0);
    }
  });
});
