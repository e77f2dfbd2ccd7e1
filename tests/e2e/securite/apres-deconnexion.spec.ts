import { ouvrirUnCompte } from '../outillage/comptes';
import { personaDe } from '../outillage/demonstration';
import { presser } from '../outillage/formulaire';
import { expect, test } from '../outillage/test';

const emma = personaDe('emma');

test('sur un ordinateur partagé : après la déconnexion, « Précédent » ne remontre aucune page personnelle', async ({
  page,
}) => {
  const { email } = await ouvrirUnCompte(page, emma);
  await page.goto('/compte');
  await expect(page.getByText(email)).toBeVisible();
  await page.goto('/tableau-de-bord');
  await page.goto('/compte');
  await presser(page, 'Me déconnecter');
  for (let pas = 0; pas < 3; pas++) {
    await page.goBack();
    await expect(page.getByText(email)).toBeHidden();
    await expect(page.getByText(`Bonjour ${emma.prenom}`)).toBeHidden();
  }
});

test('un onglet resté ouvert après la déconnexion dans un autre ne navigue plus dans le compte', async ({
  page,
}) => {
  const { email } = await ouvrirUnCompte(page, emma);
  await page.goto('/tableau-de-bord');
  const second = await page.context().newPage();
  await second.goto('/compte');
  await presser(second, 'Me déconnecter');
  await second.close();
  await page.goto('/compte');
  await expect(page).toHaveURL(/\/connexion\?retour=/);
  await expect(page.getByText(email)).toBeHidden();
});
