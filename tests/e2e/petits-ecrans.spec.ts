import type { Page } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { presserEnVain } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const PUBLIQUES = [
  ...['/', '/simulateur', '/aide', '/regles', '/accessibilite', '/donnees-personnelles', '/mentions-legales'],
  ...[
    '/verifier',
    '/cvec',
    '/logement',
    '/connexion',
    '/inscription',
    '/mot-de-passe-oublie',
    '/demonstration',
  ],
  ...['/demonstration/boite', '/reinitialiser/un-jeton-inconnu'],
];

const QUESTIONS = [
  'aides',
  'identite',
  'nationalite',
  'emploi',
  'voeu-1',
  'lieu-voeu-1',
  'avis-couple',
  'distance-1',
  'compte',
];

/** Nothing sticks out: the page scrolls down, never sideways. */
async function tientEnLargeur(page: Page): Promise<void> {
  const [contenu, ecran] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(contenu, `largeur de ${page.url()}`).toBeLessThanOrEqual(ecran ?? 0);
}

for (const width of [375, 320]) {
  test.describe(`à ${width} pixels, rien ne dépasse`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('pages publiques', async ({ page }) => {
      for (const chemin of PUBLIQUES) {
        await page.goto(chemin);
        await tientEnLargeur(page);
      }
    });

    test('dossier : tâches, questions, erreur, vérification, suivi', async ({ page }) => {
      await preparerUnDossier(page, personaDe('lucas'));
      for (const chemin of ['/tableau-de-bord', '/compte', DSE, ...QUESTIONS.map((cle) => `${DSE}/${cle}`)]) {
        await page.goto(chemin);
        await tientEnLargeur(page);
      }
      await page.goto(`${DSE}/verification`);
      await tientEnLargeur(page);
      await presserEnVain(page, 'Déposer mon dossier');
      await tientEnLargeur(page);
      await deposer(page);
      await tientEnLargeur(page);
    });
  });
}
