import type { Page } from '@playwright/test';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

/** At the very ceiling of échelon 1 with one point: distance changes everything. */
const AU_BORD = { ...LYCEENNE, 'avis-couple': { rbg: '26 500' } };

async function ouvrir(page: Page) {
  await commencerLaSimulation(page);
  await simuler(page, AU_BORD);
  await suivre(page, page.getByRole('link', { name: 'Comparer des villes d’études' }));
}

async function ajouter(page: Page, saisie: Readonly<Record<string, string>>) {
  await remplir(page, saisie);
  await page.getByRole('button', { name: 'Ajouter cette ville' }).click();
  await expect(page.getByRole('button', { name: `Retirer ${saisie.nom}` }).first()).toBeVisible();
}

const table = (page: Page) => page.getByRole('region', { name: 'Les villes, côte à côte' });

function raconter() {
  test('quatre villes côte à côte, mesurées ou à la main, puis une de moins', async ({ page }) => {
    await ouvrir(page);
    await ajouter(page, { nom: 'Rennes 35000', domicile: 'Brest 29200', km: '' });
    await expect(champ(page, 'domicile')).toHaveValue('Brest 29200');
    await expect(champ(page, 'nom')).toHaveValue('');
    await ajouter(page, { nom: 'Liège', domicile: 'Brest 29200', km: '712,5' });
    await ajouter(page, { nom: 'Saint-Denis 97400', domicile: 'Brest 29200', km: '' });
    await ajouter(page, { nom: 'Brest 29200', domicile: 'Brest 29200', km: '' });

    const lignes = (await table(page).locator('tbody tr').allInnerTexts()).map((l) => l.replace(/\s+/g, ' '));
    expect(lignes).toHaveLength(5);
    expect(lignes[0]).toMatch(/^Votre simulation 0 km 0 0 bis 1 454 € /);
    expect(lignes[1]).toMatch(/^Rennes 35000 2\d\d km 1 1 2 163 € 216,30 € par mois$/);
    expect(lignes[2]).toMatch(/^Liège 712,5 km 2 1 2 163 €/);
    expect(lignes[3]).toMatch(/^Saint-Denis 97400 9 \d{3} km 3 1 2 463 € 246,30 € par mois$/);
    const main = page.getByRole('main');
    await expect(main).toContainText('La plus haute bourse est à Saint-Denis 97400');
    await expect(main).toContainText('Vous comparez déjà quatre villes.');
    expect(page.url()).toMatch(/\/simulateur\/comparer$/);

    await page.getByRole('button', { name: 'Retirer Saint-Denis 97400' }).click();
    await expect(table(page).locator('tbody tr')).toHaveCount(4);
    await page.reload();
    await expect(table(page)).not.toContainText('Saint-Denis');
    await suivre(page, page.getByRole('link', { name: 'Retour au résultat' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 0 bis');
  });

  test('une ville inconnue, ou une distance illisible, garde ce qui est tapé et dit quoi écrire', async ({
    page,
  }) => {
    await ouvrir(page);
    const vide = await presserEnVain(page, 'Ajouter cette ville');
    await expect(vide.getByRole('link')).toHaveCount(2);
    await remplir(page, { nom: 'Trifouilly', domicile: 'Brest 29200' });
    await expect(await presserEnVain(page, 'Ajouter cette ville')).toContainText(
      'Nous ne trouvons pas cette commune',
    );
    await expect(champ(page, 'nom')).toHaveValue('Trifouilly');
    await remplir(page, { km: 'très loin' });
    await expect(await presserEnVain(page, 'Ajouter cette ville')).toContainText('par exemple 120');
    await expect(champ(page, 'km')).toHaveValue('très loin');
  });
}

test.describe('avec JavaScript', () => raconter());
test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  raconter();
});

test('recommencer une simulation oublie les villes', async ({ page }) => {
  await ouvrir(page);
  await ajouter(page, { nom: 'Rennes 35000', domicile: 'Brest 29200', km: '' });
  await page.goto('/simulateur/resultat');
  await presser(page, 'Recommencer');
  await page.goto('/simulateur/comparer');
  await expect(page).toHaveURL('/simulateur');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('simulation');
});
