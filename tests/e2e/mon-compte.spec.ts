import { MOT_DE_PASSE, ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const paul = personaDe('paul');

test('« Me déconnecter partout » ferme les deux appareils', async ({ page, appareil }) => {
  const compte = await ouvrirUnCompte(page, paul);
  const autre = await appareil();
  await autre.goto('/connexion');
  await seConnecter(autre, compte);
  await page.goto('/compte');
  await presser(page, 'Me déconnecter partout');
  await expect(page.getByText('Vous êtes déconnecté de tous vos appareils.')).toBeVisible();
  for (const appareilFerme of [page, autre]) {
    await appareilFerme.goto('/tableau-de-bord');
    await expect(appareilFerme).toHaveURL(/\/connexion\?retour=%2Ftableau-de-bord/);
  }
});

test('« Me déconnecter » ne ferme que cet appareil', async ({ page, appareil }) => {
  const compte = await ouvrirUnCompte(page, paul);
  const autre = await appareil();
  await autre.goto('/connexion');
  await seConnecter(autre, compte);
  await page.goto('/compte');
  await presser(page, 'Me déconnecter');
  await expect(page).toHaveURL('/');
  await page.goto('/compte');
  await expect(page).toHaveURL(/\/connexion/);
  await autre.goto('/compte');
  await expect(autre.getByRole('heading', { level: 1 })).toHaveText('Mon compte');
});

test('les trois formes d’INE sont acceptées, les autres disent comment l’écrire', async ({ page }) => {
  await ouvrirUnCompte(page, paul);
  for (const ine of ['12345', '123456789ABC', 'ABCDEFGHIJK']) {
    await page.goto('/compte/ine');
    await remplir(page, { ine });
    await expect(await presserEnVain(page, 'Enregistrer')).toContainText(
      'Recopiez les 11 caractères de votre INE',
    );
    await expect(champ(page, 'ine')).toHaveValue(ine);
  }
  const formes = {
    '150890045 hb': '150890045HB',
    '1234567890K': '1234567890K',
    '0123A56789B': '0123A56789B',
  };
  for (const [tape, garde] of Object.entries(formes)) {
    await page.goto('/compte/ine');
    await remplir(page, { ine: tape });
    await presser(page, 'Enregistrer');
    await expect(page.getByText('Votre INE est enregistré.')).toBeVisible();
    await expect(page.getByText(garde, { exact: true })).toBeVisible();
  }
});

test('changer de mot de passe demande l’actuel et ferme les autres sessions', async ({ page, appareil }) => {
  const { email } = await ouvrirUnCompte(page, paul);
  const autre = await appareil();
  await autre.goto('/connexion');
  await seConnecter(autre, { email, motDePasse: MOT_DE_PASSE });
  await page.goto('/compte/mot-de-passe');
  const nouveau = 'lampe citron dragon velours';
  await remplir(page, { motDePasseActuel: 'pas celui-là du tout', motDePasse: nouveau });
  await expect(await presserEnVain(page, 'Enregistrer ce mot de passe')).toContainText(
    'pas votre mot de passe actuel',
  );
  await remplir(page, { motDePasseActuel: MOT_DE_PASSE, motDePasse: nouveau });
  await presser(page, 'Enregistrer ce mot de passe');
  await expect(page.getByText('Vos autres sessions sont fermées.')).toBeVisible();
  await autre.goto('/compte');
  await expect(autre).toHaveURL(/\/connexion/);
});

test('la page de connexion ne renvoie jamais vers un autre site', async ({ page, appareil }) => {
  const compte = await ouvrirUnCompte(await appareil(), paul);
  await page.goto('/connexion?retour=https%3A%2F%2Fexemple.invalid%2F');
  await seConnecter(page, compte);
  await expect(page).toHaveURL('/tableau-de-bord');
  await page.goto('/connexion?retour=%2F%2Fexemple.invalid');
  await expect(page).toHaveURL('/tableau-de-bord');
});
