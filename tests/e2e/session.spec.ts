import type { Page } from '@playwright/test';
import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { type Compte, ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ, presser } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { statut } from './outillage/vigie';

const AVIS = `${DSE}/avis-couple`;
const emma = personaDe('emma');
const retrouvee = (page: Page) => page.getByText('Ce que vous aviez tapé est toujours là');

const perdreLaSession = (page: Page) => page.context().clearCookies({ name: 'session' });

async function enPleineSaisie(page: Page): Promise<Compte> {
  const compte = await preparerUnDossier(page, emma, 'avis-couple');
  await page.goto(AVIS);
  await perdreLaSession(page);
  await champ(page, 'rbg').fill('23850');
  return compte;
}

/** Signs in again where the form led, and finds the entry in its field. */
async function revenir(page: Page, compte: Compte): Promise<void> {
  await expect(page).toHaveURL(/\/connexion\?retour=/);
  await seConnecter(page, compte);
  await expect(page).toHaveURL(AVIS);
  await expect(champ(page, 'rbg')).toHaveValue('23850');
  await expect(retrouvee(page)).toBeVisible();
  await presser(page, 'Continuer');
  await page.goto(AVIS);
  await expect(champ(page, 'rbg')).toHaveValue('23850');
  await expect(retrouvee(page)).toBeHidden();
}

test('la session finit pendant la saisie : on se reconnecte, la saisie est là', async ({ page, vigie }) => {
  vigie.tolerer(statut(401));
  const compte = await enPleineSaisie(page);
  await presser(page, 'Continuer');
  await revenir(page, compte);
});

test('la fin de session est dite pendant la saisie, avant « Continuer »', async ({ page, vigie }) => {
  vigie.tolerer(statut(401));
  const compte = await enPleineSaisie(page);
  await expect(page.getByRole('status')).toContainText('votre session a expiré');
  await examiner(page);
  const [onglet] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Reconnectez-vous dans un nouvel onglet' }).click(),
  ]);
  await seConnecter(onglet, compte);
  await onglet.close();
  await page.bringToFront();
  await expect(page.getByRole('status')).toContainText('Enregistré à');
  await presser(page, 'Continuer');
});

test('une autre personne qui se connecte ensuite ne lit pas cette saisie', async ({ page, vigie }) => {
  vigie.tolerer(statut(401));
  await enPleineSaisie(page);
  await presser(page, 'Continuer');
  const saisies = await page.context().cookies();
  expect(saisies.find(({ name }) => name === 'saisie-en-attente')?.value).not.toContain('23850');
  await ouvrirUnCompte(page, personaDe('paul'));
  await page.goto(AVIS);
  await expect(page.getByText('23850')).toBeHidden();
  await expect(retrouvee(page)).toBeHidden();
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la session finit pendant la saisie : on se reconnecte, la saisie est là', async ({ page }) => {
    const compte = await enPleineSaisie(page);
    await presser(page, 'Continuer');
    await revenir(page, compte);
  });
});
