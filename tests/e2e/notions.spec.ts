import { NOTIONS } from '@/lib/parcours/notions';
import { suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

test('la page des mots est prête d’avance, et chaque mot y a son ancre', async ({ page, request }) => {
  const reponse = await request.get('/regles/notions');
  expect(reponse.headers()['content-security-policy']).toContain("'sha256-");
  await page.goto('/regles');
  await suivre(page, page.getByRole('link', { name: /^Les mots de la bourse/ }));
  for (const { cle } of NOTIONS) await expect(page.locator(`#${cle}`)).toHaveCount(1);
  await expect(page.getByRole('img', { name: /^Dessin simplifié/ })).not.toHaveCount(0);
});

test('l’avis dessiné se lit à la question du revenu, avec les mots repliés', async ({ page, context }) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE, 'avis-couple');
  const dessin = page.getByRole('img', { name: /Revenu brut global/ });
  await expect(dessin).toBeVisible();
  await expect(dessin).toContainText('33 000');
  const resume = page.locator('summary', { hasText: 'Les mots de cette question' });
  await expect(page.getByText('jamais à la bourse')).toBeHidden();
  await resume.press('Enter');
  await expect(page.getByText('jamais à la bourse')).toBeVisible();
  const onglet = context.waitForEvent('page');
  await page.getByRole('link', { name: /^Tous les mots/ }).click();
  const ouvert = await onglet;
  await expect(ouvert).toHaveURL('/regles/notions#revenu-brut-global');
  await expect(ouvert.locator('#revenu-brut-global')).toBeInViewport();
});

test.describe('sur un téléphone, sans JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('rien ne dépasse', async ({ page }) => {
    await page.goto('/regles/notions');
    const [contenu, ecran] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(contenu).toBeLessThanOrEqual(ecran ?? 0);
  });
});
