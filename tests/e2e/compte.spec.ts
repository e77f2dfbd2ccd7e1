import { demandeDe, MOT_DE_PASSE, nouvelleAdresse, ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { codeRecu, courrielRecu } from './outillage/courriels';
import { personaDe } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const emma = personaDe('emma');

test('créer un compte : erreurs dites une par une, code inexact, autre code, puis mon dossier', async ({
  page,
}) => {
  const demande = demandeDe(emma);
  await page.goto('/inscription');
  const vide = await presserEnVain(page, 'Recevoir mon code');
  await expect(vide.getByRole('link')).toHaveCount(5);
  await remplir(page, { ...demande, ine: '12345', dateNaissance: '31/02/2007' });
  const refus = await presserEnVain(page, 'Recevoir mon code');
  await expect(refus.getByRole('link')).toHaveCount(2);
  await expect(refus).toContainText('Recopiez les 11 caractères de votre INE');
  await expect(champ(page, 'dateNaissance')).toHaveValue('31/02/2007');
  await remplir(page, demande);
  await presser(page, 'Recevoir mon code');

  await expect(page.getByRole('main')).toContainText(`Nous avons écrit à ${demande.email}`);
  const premier = await codeRecu(page, demande.email);
  await remplir(page, { code: premier === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA' });
  await expect(await presserEnVain(page, 'Créer mon compte')).toContainText(
    'Ce n’est pas le code du dernier message',
  );
  await presser(page, 'Recevoir un autre code');
  await expect(page.getByText('Un autre code est parti. Le précédent ne sert plus.')).toBeVisible();
  const second = await codeRecu(page, demande.email, 2);
  await remplir(page, { code: premier });
  await presserEnVain(page, 'Créer mon compte');
  await remplir(page, { code: `${second.slice(0, 3)} ${second.slice(3).toLowerCase()}` });
  await presser(page, 'Créer mon compte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Emma');
});

test('après cinq codes inexacts, même le bon ne sert plus', async ({ page }) => {
  const demande = demandeDe(emma);
  await page.goto('/inscription');
  await remplir(page, demande);
  await presser(page, 'Recevoir mon code');
  const bon = await codeRecu(page, demande.email);
  for (let essai = 0; essai < 4; essai++) {
    await remplir(page, { code: 'ZZZZZZ' });
    await presserEnVain(page, 'Créer mon compte');
  }
  for (const code of ['ZZZZZZ', bon]) {
    await remplir(page, { code });
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Ce code ne peut plus servir' })).toBeVisible();
  }
});

test('une adresse déjà prise ne se voit pas : même page, et un message à son titulaire', async ({
  page,
  appareil,
}) => {
  const { email } = await ouvrirUnCompte(await appareil(), emma);
  await page.goto('/inscription');
  await remplir(page, demandeDe(emma, email));
  await presser(page, 'Recevoir mon code');
  await expect(page.getByRole('main')).toContainText(`Nous avons écrit à ${email}`);
  expect(await courrielRecu(page, email, /Vous avez déjà un compte/)).toContain('Pour vous connecter');
});

test('adresse inconnue ou mot de passe faux : la même réponse', async ({ page, appareil }) => {
  const { email } = await ouvrirUnCompte(await appareil(), emma);
  const reponses: string[] = [];
  for (const essai of [email, nouvelleAdresse()]) {
    await page.goto('/connexion');
    await remplir(page, { email: essai, motDePasse: 'un autre mot de passe' });
    reponses.push((await (await presserEnVain(page, 'Me connecter')).textContent()) ?? '');
    await expect(champ(page, 'email')).toHaveValue(essai);
  }
  expect(reponses[0]).toContain('ensemble, ils ne correspondent à aucun compte');
  expect(reponses[1]).toBe(reponses[0]);
});

test('mot de passe oublié : le lien du message sert une fois et ferme les autres sessions', async ({
  page,
  appareil,
}) => {
  const ailleurs = await appareil();
  const { email } = await ouvrirUnCompte(ailleurs, emma);
  await page.goto('/connexion');
  await suivre(page, page.getByRole('link', { name: 'Mot de passe oublié' }));
  await remplir(page, { email });
  await presser(page, 'Recevoir le lien');
  await expect(page.getByRole('main')).toContainText(
    'Si cette adresse a un compte, un lien vient d’y partir',
  );
  const lien =
    /\/reinitialiser\/\S+/.exec(await courrielRecu(page, email, /nouveau mot de passe/))?.[0] ?? '';
  await page.goto(lien);
  await remplir(page, { motDePasse: 'azertyuiop12' });
  await expect(await presserEnVain(page, 'Enregistrer ce mot de passe')).toContainText('fraudeurs');
  const nouveau = 'lampe citron dragon velours';
  await remplir(page, { motDePasse: nouveau });
  await presser(page, 'Enregistrer ce mot de passe');
  await expect(page.getByText('Votre mot de passe est changé.')).toBeVisible();

  await remplir(page, { email, motDePasse: MOT_DE_PASSE });
  await presserEnVain(page, 'Me connecter');
  await seConnecter(page, { email, motDePasse: nouveau });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Emma');
  await ailleurs.goto('/tableau-de-bord');
  await expect(ailleurs).toHaveURL(/\/connexion/);
  await page.goto(lien);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus');
});

test('une adresse inconnue reçoit la même page quand elle demande un lien', async ({ page }) => {
  await page.goto('/mot-de-passe-oublie');
  await remplir(page, { email: nouvelleAdresse() });
  await presser(page, 'Recevoir le lien');
  await expect(page.getByRole('main')).toContainText(
    'Si cette adresse a un compte, un lien vient d’y partir',
  );
});
