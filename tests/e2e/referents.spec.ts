import type { Page } from '@playwright/test';
import { demanderUnAcces, nomUnique, PDF, travaillerComme } from './outillage/agents';
import { MOT_DE_PASSE } from './outillage/comptes';
import { courrielRecu } from './outillage/courriels';
import { titre } from './outillage/cvec';
import { presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

// A school of Lyon with one referent: its second seat is what these tests pass to one another.
test.describe.configure({ mode: 'serial' });
const ECOLE = '0699903P';
const MOTIF = 'La directrice a confirmé par téléphone.';

const retirerLesAutres = async (bureau: Page) => {
  await bureau.goto('/instruction/referents');
  const autres = bureau
    .getByRole('row', { name: /École fictive de Lyon/ })
    .getByRole('link', { name: /de Anaïs/ });
  while ((await autres.count()) > 0) {
    await suivre(bureau, autres.first());
    await remplir(bureau, { motivation: 'Cette personne a quitté l’établissement.' });
    await presser(bureau, 'Retirer l’agrément');
    await expect(bureau.getByText('L’agrément est retiré.')).toBeVisible();
  }
};

const ouvrir = async (bureau: Page, nom: string) => {
  await bureau.goto('/instruction/referents');
  await suivre(bureau, bureau.getByRole('link', { name: new RegExp(nom) }));
  await expect(titre(bureau)).toContainText(`Anaïs ${nom}, École fictive de Lyon`);
};

test('une personne demande un accès, le Crous l’agrée, elle entre ; une autre trouve les deux places prises', async ({
  page,
  appareil,
}) => {
  const bureau = await appareil();
  await travaillerComme(bureau, 'samir');
  await retirerLesAutres(bureau);
  const nom = nomUnique();
  await page.goto('/etablissement/connexion');
  await suivre(page, page.getByRole('link', { name: 'Demandez un accès' }));
  await expect(await presserEnVain(page, 'Recevoir mon code')).toContainText(
    'Écrivez l’UAI de l’établissement',
  );
  const email = await demanderUnAcces(page, ECOLE, nom, PDF);
  await page.goto('/etablissement/connexion');
  await remplir(page, { email, motDePasse: MOT_DE_PASSE });
  await expect(await presserEnVain(page, 'Me connecter')).toContainText('ne correspondent à aucun compte');

  await ouvrir(bureau, nom);
  const piece = await bureau.request.get(
    (await bureau.getByRole('link', { name: PDF.name }).getAttribute('href')) ?? '',
  );
  expect(await piece.body()).toEqual(PDF.buffer);
  await presserEnVain(bureau, 'Enregistrer la décision');
  await remplir(bureau, { decision: 'agreer', motivation: MOTIF });
  await presser(bureau, 'Enregistrer la décision');
  await expect(bureau.getByText('Le référent est agréé.')).toBeVisible();
  expect(await courrielRecu(page, email, /Votre accès est ouvert/)).toContain('/etablissement/connexion');

  await remplir(page, { email, motDePasse: MOT_DE_PASSE });
  await presser(page, 'Me connecter');
  await expect(titre(page)).toHaveText('École fictive de Lyon');
  await expect(page.getByRole('main').getByText(`Anaïs ${nom}`, { exact: true })).toBeVisible();

  const troisieme = nomUnique();
  const autre = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  const adresse = await demanderUnAcces(autre, ECOLE, troisieme);
  await ouvrir(bureau, troisieme);
  await expect(bureau.getByText('L’établissement a déjà ses deux référents.').first()).toBeVisible();
  await expect(bureau.getByLabel('Agréer ce référent')).toHaveCount(0);
  await remplir(bureau, { decision: 'complet', motivation: 'Les deux places sont prises cette année.' });
  await presser(bureau, 'Enregistrer la décision');
  expect(await courrielRecu(page, adresse, /est refusée/)).toContain('Les deux places sont prises');

  await suivre(page, page.getByRole('link', { name: 'Quitter ma fonction de référent' }));
  await presser(page, 'Fermer mon accès');
  await page.goto('/etablissement');
  await expect(page).toHaveURL(/\/etablissement\/connexion/);
});

test('agréée sur un téléphone, puis retirée par le Crous, elle est dehors aussitôt', async ({
  page,
  appareil,
}) => {
  const nom = nomUnique();
  const email = await demanderUnAcces(page, ECOLE, nom);
  const bureau = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await travaillerComme(bureau, 'samir');
  await retirerLesAutres(bureau);
  await ouvrir(bureau, nom);
  expect(await bureau.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await remplir(bureau, { decision: 'agreer', motivation: MOTIF });
  await presser(bureau, 'Enregistrer la décision');
  await page.goto('/etablissement/connexion');
  await remplir(page, { email, motDePasse: MOT_DE_PASSE });
  await presser(page, 'Me connecter');
  await retirerLesAutres(bureau);
  await page.goto('/etablissement');
  await expect(page).toHaveURL(/\/etablissement\/connexion/);
  expect(await courrielRecu(page, email, /Votre accès est fermé/)).toContain('a quitté l’établissement');
});

test('une adresse qui a déjà un accès ne s’apprend pas par la page', async ({ page }) => {
  await page.goto('/etablissement/demander-un-acces');
  const email = 'ines.faure@ecole.invalid';
  await remplir(page, { uai: ECOLE, prenom: 'Inès', nom: 'Faure', email, motDePasse: MOT_DE_PASSE });
  await presser(page, 'Recevoir mon code');
  await expect(titre(page)).toHaveText('Vérifier votre adresse');
  expect(await courrielRecu(page, email, /Vous avez déjà un accès/)).not.toMatch(/saisissez ce code/);
});
