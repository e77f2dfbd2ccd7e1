import type { Page } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

/** The euros of the band, under these words. */
async function montant(page: Page, mots: RegExp): Promise<number> {
  const chiffre = page.locator('dl > div', { has: page.locator('dt', { hasText: mots }) }).locator('dd');
  const texte = (await chiffre.textContent()) ?? '';
  return Number(texte.replace(/[\s€]/g, '').replace(',', '.'));
}

test('une lycéenne estime sa bourse : échelon, montants, chaque ligne avec son texte, ce qui changerait', async ({
  page,
}) => {
  await page.goto('/');
  await suivre(page, page.getByRole('link', { name: 'Estimer ma bourse en 2 minutes' }));
  await expect(champ(page, 'annee')).toHaveValue('2026-2027');
  await presser(page, 'Commencer');
  expect(await simuler(page, LYCEENNE)).toEqual(Object.keys(LYCEENNE));

  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 1');
  const [parAn, parMois] = [
    await montant(page, /^par an$/),
    await montant(page, /^par mois, de septembre à juin$/),
  ];
  expect(parAn).toBeGreaterThan(1_000);
  expect(parAn).toBeCloseTo(parMois * 10, 2);
  await expect(main).toContainText('Barème 2026-2027 provisoire');
  await expect(main).toContainText('Ceci n’est pas une demande.');
  await expect(main).toContainText('Avec 1 € de plus, vous passeriez à l’échelon 0 bis');
  const pourquoi = page.locator('section', {
    has: page.getByRole('heading', { name: 'Pourquoi cet échelon' }),
  });
  await expect(pourquoi).toContainText('23 850 €');
  await pourquoi.locator('summary').click();
  const lignes = await pourquoi.locator('dl > div').all();
  expect(lignes.length).toBeGreaterThan(5);
  for (const ligne of lignes) {
    await expect(ligne.locator('dt')).toContainText(/\p{L}{3}.*\p{L}{3}/u);
    await expect(ligne.locator('dd').last()).not.toBeEmpty();
  }
});

test('une réponse changée depuis le résultat change le résultat', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  await suivre(page, page.getByRole('link', { name: /^Modifier : .*revenu brut global/i }));
  await expect(champ(page, 'rbg')).toHaveValue('23 850');
  await remplir(page, { rbg: '23 851' });
  await presser(page, 'Continuer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 0 bis');
  await presser(page, 'Recommencer');
  await expect(page).toHaveURL('/simulateur');
  await page.goto('/simulateur/resultat');
  await expect(page).toHaveURL('/simulateur');
});

test('une saisie inexacte reste à sa place, avec la phrase qui dit comment l’écrire', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE, 'avis-couple');
  await remplir(page, { rbg: 'vingt-trois mille' });
  await expect(await presserEnVain(page, 'Continuer')).toContainText('par exemple 33000');
  await expect(champ(page, 'rbg')).toHaveValue('vingt-trois mille');
  await simuler(page, LYCEENNE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 1');
});

test('« je ne sais pas » : le résultat dit ce qui manque, et y mène', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, { ...LYCEENNE, 'avis-couple': { rbg: '', pasEncore: 'oui' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Il nous manque une réponse pour conclure',
  );
  const manque = page.locator('section', {
    has: page.getByRole('heading', { name: 'Ce qui nous manque pour conclure' }),
  });
  await expect(manque.getByRole('listitem')).toHaveCount(1);
  await suivre(page, manque.getByRole('link', { name: /^Répondre/ }));
  await remplir(page, { rbg: '61 200', pasEncore: [] });
  await presser(page, 'Continuer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'D’après vos réponses, vous n’auriez pas de bourse',
  );
  await expect(page.getByRole('heading', { name: 'Pourquoi la réponse est non' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui existe aussi' })).toBeVisible();
});

test('« je ne sais pas » à une question de condition ne fait rien deviner', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, { ...LYCEENNE, nationalite: { groupe: 'jnsp' } });
  await expect(page.getByRole('main')).not.toContainText('Votre échelon estimé');
  await expect(page.getByRole('link', { name: /^Répondre/ })).toHaveCount(1);
});

test('une autre année a son propre barème, publié, et n’ouvre pas de dossier', async ({ page }) => {
  await commencerLaSimulation(page, '2025-2026');
  await simuler(page, { ...LYCEENNE, naissance: { dateNaissance: '14/09/2007' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 1');
  await expect(page.getByText('provisoire')).toBeHidden();
  await expect(page.getByText('La campagne 2025-2026 est close.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Reprendre ces réponses dans mon dossier' })).toBeHidden();
});

test('« reprendre dans mon dossier » : les réponses y sont, à relire, après connexion', async ({
  page,
  appareil,
}) => {
  const compte = await ouvrirUnCompte(await appareil(), personaDe('emma'));
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  await suivre(page, page.getByRole('link', { name: 'Reprendre ces réponses dans mon dossier' }));
  await seConnecter(page, compte);
  await expect(page).toHaveURL(`${DSE}/reprendre`);
  await presser(page, 'Reprendre mes réponses');
  await expect(page).toHaveURL(DSE);
  await expect(page.getByText('Terminé')).toBeHidden();
  await suivre(page, page.getByRole('link', { name: 'Aides demandées' }));
  await expect(page.getByRole('checkbox', { name: 'bourse' })).toBeChecked();
  await page.goto(`${DSE}/avis-couple`);
  await expect(champ(page, 'rbg')).toHaveValue('23 850');
});

test('les réponses restent dans un cookie de session que nul script ne lit', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE, 'formation');
  const cookies = await page.context().cookies();
  expect(cookies).toEqual([
    expect.objectContaining({ name: 'simulation', httpOnly: true, sameSite: 'Lax', expires: -1 }),
  ]);
  await page.goto('/simulateur/trajet');
  await expect(page).toHaveURL('/simulateur/formation');
});
