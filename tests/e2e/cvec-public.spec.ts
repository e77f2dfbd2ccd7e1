import { SITUATIONS_CVEC } from '@/lib/domain/cvec';
import { ouvrirUnCompte } from './outillage/comptes';
import { creerUnLien, euros, ouvrirSaCvec, titre } from './outillage/cvec';
import { personaDe } from './outillage/demonstration';
import { presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

test('sans compte, on sait ce que c’est, combien, et si l’on est concerné', async ({ page }) => {
  await page.goto('/cvec');
  await expect(page.getByRole('main')).toContainText(euros('105'));
  await page.getByText('Qui est concerné, situation par situation').click();
  await expect(page.getByRole('row')).toHaveCount(SITUATIONS_CVEC.length + 1);
  await suivre(page, page.getByRole('link', { name: /Suis-je concerné/ }));
  await presserEnVain(page, 'Continuer');
  await remplir(page, { situation: 'lycee' });
  await presser(page, 'Continuer');
  await expect(titre(page)).toHaveText('Vous n’êtes pas concerné par la CVEC');
  await suivre(page, page.getByRole('link', { name: 'Choisir une autre situation' }));
  await remplir(page, { situation: 'apprentissage' });
  await presser(page, 'Continuer');
  await expect(titre(page)).toHaveText('Vous devez régler la CVEC');
  await suivre(page, page.getByRole('link', { name: 'Me connecter et continuer' }));
  await expect(page).toHaveURL(/\/connexion\?retour=/);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });

  test('on dit sa situation et sa ville, et l’on choisit comment régler', async ({ page }) => {
    await ouvrirSaCvec(page);
    await expect(titre(page)).toHaveText('Choisissez comment régler votre CVEC');
    const depasse = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(depasse).toBe(false);
  });
});

test('une ville inconnue, ou qui n’a pas de Crous, le dit au champ', async ({ page }) => {
  await ouvrirUnCompte(page, personaDe('lina'));
  await page.goto('/cvec/question/situation');
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await expect(await presserEnVain(page, 'Continuer')).toContainText('Indiquez la commune');
  await remplir(page, { commune: 'Xyzzy' });
  await expect(await presserEnVain(page, 'Continuer')).toContainText('Nous ne trouvons pas cette commune');
  await remplir(page, { commune: 'Papeete 98714' });
  await expect(await presserEnVain(page, 'Continuer')).toContainText('Aucun Crous ne gère');
});

test('au clavier, du début au choix du moyen', async ({ page }) => {
  await ouvrirUnCompte(page, personaDe('lina'));
  await page.goto('/cvec/question/situation');
  await page.locator('#champ-situation').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ville$/);
  await page.locator('#champ-commune').focus();
  await page.keyboard.type('Rennes 35000');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cvec$/);
  await page.getByRole('link', { name: 'Payer par carte' }).focus();
  await page.keyboard.press('Enter');
  await expect(titre(page)).toHaveText('Payer par carte');
});

test('la ville change de Crous tant que rien n’est réglé', async ({ page }) => {
  await ouvrirSaCvec(page);
  await suivre(page, page.getByRole('link', { name: 'Changer de situation ou de ville' }));
  await remplir(page, { situation: 'cesure' });
  await presser(page, 'Continuer');
  await remplir(page, { commune: 'Lyon 69001' });
  await presser(page, 'Continuer');
  await expect(page.getByRole('main')).toContainText('Crous de Lyon');
  await expect(page.getByText('Ville d’études changée')).toBeVisible();
});

test('à 320 pixels, rien ne dépasse, sur aucune page de la contribution', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await ouvrirSaCvec(page);
  const lien = new URL(await creerUnLien(page)).pathname;
  const pages = ['/cvec', '/cvec/carte', '/cvec/tiers', '/cvec/especes', '/cvec/exoneration'];
  for (const chemin of [...pages, '/cvec/remboursement', '/cvec/compte', lien, `${lien}?langue=en`]) {
    await page.goto(chemin);
    const depasse = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(depasse, chemin).toBeLessThanOrEqual(0);
  }
});
