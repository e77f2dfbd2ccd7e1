import { attendreLaReponse } from './outillage/attendu';
import { activer, remplirAuClavier, tabulerVers } from './outillage/clavier';
import { ouvrirUnCompte } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { lireDocument } from './outillage/documents';
import { numeroDe, repondreATout } from './outillage/dse';
import { expect, test } from './outillage/test';

test('au clavier seul, Lina se connecte, remplit et dépose son dossier, et voit toujours où elle est', async ({
  page,
  appareil,
}) => {
  const lina = personaDe('lina');
  const compte = await ouvrirUnCompte(await appareil(), lina);
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await activer(page, page.getByRole('main').getByRole('link', { name: 'Déposer mon dossier', exact: true }));
  await remplirAuClavier(page, { ...compte });
  await activer(page, page.getByRole('button', { name: 'Me connecter' }));
  await activer(page, page.getByRole('link', { name: 'Commencer mon dossier' }));
  await tabulerVers(page, page.getByRole('button', { name: 'Commencer mon dossier' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Votre famille' })).toBeVisible();

  const posees = await repondreATout(page, lina.saisies, {
    remplir: remplirAuClavier,
    suivre: activer,
    continuer: () => activer(page, page.getByRole('button', { name: 'Continuer' })),
  });
  expect(posees).toEqual(Object.keys(lina.saisies));

  await activer(page, page.getByRole('link', { name: 'Vérifier et déposer' }));
  await tabulerVers(page, page.getByLabel('Je prends ces engagements'));
  await page.keyboard.press('Space');
  await activer(page, page.getByRole('button', { name: 'Déposer mon dossier' }));
  await attendreLaReponse(page, await lireDocument(page, numeroDe(page), 'notification'), lina.attendu);
});

test('au clavier, une erreur prend le focus et mène à son champ', async ({ page }) => {
  await page.goto('/connexion');
  await tabulerVers(page, page.getByRole('button', { name: 'Me connecter' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Il y a un problème' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Écrivez votre adresse électronique' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Adresse électronique')).toBeFocused();
});
