import type { Page, Response } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { ouvrirUnCompte, seConnecter } from './outillage/comptes';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { champ, presser } from './outillage/formulaire';
import { poster } from './outillage/requetes';
import { expect, test } from './outillage/test';

const AVIS = `${DSE}/avis-couple`;
const TABLEAU = '/tableau-de-bord';
const emma = personaDe('emma');
const estRelue = (reponse: Response | null) => reponse?.headers()['server-timing'] === 'relue';

/** Opens a page until one of the processes that serve it has already rendered it. */
async function relire(page: Page, chemin: string): Promise<void> {
  await expect.poll(async () => estRelue(await page.goto(chemin))).toBe(true);
}

/** The signed name of the page view, in the form. */
const nomDeLaVue = async (page: Page) => /eyJ[\w-]+(\.[\w-]+){2}/.exec(await page.content())?.[0] ?? '';

test('une question relue est une page comme une autre : elle se remplit, enregistre, et montre ce qui a été écrit', async ({
  page,
}) => {
  await preparerUnDossier(page, emma, 'avis-couple');
  await relire(page, AVIS);
  await champ(page, 'rbg').fill('23850');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré à' })).toBeVisible();
  await page.goto(AVIS);
  await expect(champ(page, 'rbg')).toHaveValue('23850');
  await relire(page, AVIS);
  await expect(champ(page, 'rbg')).toHaveValue('23850');
});

test('deux vues d’une question relue ne portent pas le même nom', async ({ page }) => {
  await preparerUnDossier(page, emma, 'avis-couple');
  const noms = new Set<string>();
  for (let vue = 0; vue < 3; vue++) {
    await relire(page, AVIS);
    noms.add(await nomDeLaVue(page));
  }
  expect([...noms].every(Boolean)).toBe(true);
  expect(noms.size).toBe(3);
});

test('le tableau de bord relu change dès que le dossier change', async ({ page }) => {
  await ouvrirUnCompte(page, emma);
  await relire(page, TABLEAU);
  await expect(page.getByRole('link', { name: /commencer/i })).toBeVisible();
  await poster(page, DSE, {});
  await page.goto(TABLEAU);
  await expect(page.getByRole('link', { name: /reprendre|continuer/i })).toBeVisible();
});

test('une session révoquée ne lit plus rien, pas même ce qui était en mémoire', async ({
  page,
  appareil,
}) => {
  const compte = await preparerUnDossier(page, emma, 'avis-couple');
  const autre = await appareil();
  await autre.goto('/connexion');
  await seConnecter(autre, compte);
  for (const chemin of [TABLEAU, AVIS]) await relire(autre, chemin);
  await page.goto('/compte');
  await presser(page, 'Me déconnecter partout');
  for (const chemin of [TABLEAU, AVIS]) {
    await autre.goto(chemin);
    await expect(autre).toHaveURL(/\/connexion\?retour=/);
  }
});
