import { DSE } from './outillage/chemins';
import { ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ, presser, remplir } from './outillage/formulaire';
import { ouvrirPortail, type Portail } from './outillage/portail';
import { poster } from './outillage/requetes';
import { expect, test } from './outillage/test';

// Broken on purpose, so never the portal that the other tests use; one start serves them all.
test.describe.configure({ mode: 'serial' });

let portail: Portail;
test.beforeAll(async () => {
  portail = await ouvrirPortail();
  await portail.demarrer();
});
test.afterAll(() => portail.fermer());

test('tué (kill -9) juste après « Continuer », serveur et PostgreSQL : au retour, la réponse est là', async ({
  appareil,
}) => {
  const page = await appareil({ baseURL: portail.url });
  await preparerUnDossier(page, personaDe('emma'), 'avis-couple');
  await page.goto(`${DSE}/avis-couple`);
  await champ(page, 'rbg').fill('23 850 €');
  await presser(page, 'Continuer');
  const avant = portail.processus();
  await portail.abattre();
  await portail.demarrer();
  expect(portail.processus().postgres).not.toBe(avant.postgres);
  await page.goto(`${DSE}/avis-couple`);
  await expect(champ(page, 'rbg')).toHaveValue('23 850 €');
  await page.goto(DSE);
  await expect(page.getByRole('listitem').filter({ hasText: 'Ressources' })).toContainText('En cours');
});

test('tué pendant la saisie, après « Enregistré » : au retour, ce qui était tapé est là', async ({
  appareil,
  vigie,
}) => {
  vigie.tolerer(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to fetch/);
  const page = await appareil({ baseURL: portail.url });
  await preparerUnDossier(page, personaDe('emma'), 'avis-couple');
  await page.goto(`${DSE}/avis-couple`);
  await champ(page, 'rbg').fill('23 8');
  await expect(page.getByRole('status')).toContainText('Enregistré à');
  await portail.abattre();
  await champ(page, 'rbg').fill('23 850');
  await expect(page.getByRole('status')).toContainText('le serveur ne répond pas');
  await portail.demarrer();
  await expect(page.getByRole('status')).toContainText('Enregistré à', { timeout: 40_000 });
  await page.reload();
  await expect(champ(page, 'rbg')).toHaveValue('23 850');
});

test('trop d’essais de mot de passe : le portail demande d’attendre, sans dire si le compte existe', async ({
  appareil,
}) => {
  const titulaire = await appareil({ baseURL: portail.url });
  const { email, motDePasse } = await ouvrirUnCompte(titulaire, personaDe('emma'));
  const page = await appareil({ baseURL: portail.url });
  for (let essai = 0; essai < 10; essai++) {
    const refus = await poster(page, '/connexion', { email, motDePasse: `faux ${essai}` });
    expect(await refus.text()).toContain('ensemble, ils ne correspondent à aucun compte');
  }
  await page.goto('/connexion');
  await remplir(page, { email, motDePasse });
  await page.getByRole('button', { name: 'Me connecter' }).click();
  const frein = page
    .getByRole('alert')
    .filter({ hasText: 'Il y a eu trop d’essais. Attendez un quart d’heure' });
  await expect(frein).toBeFocused();
  await expect(champ(page, 'email')).toHaveValue(email);

  // Who tries passwords from elsewhere does not keep the owner out.
  await titulaire.goto('/compte');
  await presser(titulaire, 'Me déconnecter');
  await titulaire.goto('/connexion');
  await seConnecter(titulaire, { email, motDePasse });
  await expect(titulaire).toHaveURL(/tableau-de-bord/);
});
