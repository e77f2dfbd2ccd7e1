import type { Page } from '@playwright/test';
import { DSE } from './outillage/chemins';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { presserEnVain } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
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

const LARGEURS = [375, 320];

test.use({ viewport: { width: 375, height: 800 } });

/** Nothing sticks out: the page scrolls down, never sideways. */
async function tientEnLargeur(page: Page): Promise<void> {
  for (const width of LARGEURS) {
    await page.setViewportSize({ width, height: 800 });
    const [contenu, ecran] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(contenu, `largeur de ${page.url()} à ${width} pixels`).toBeLessThanOrEqual(ecran ?? 0);
  }
}

test('pages publiques : rien ne dépasse de l’écran d’un téléphone', async ({ page }) => {
  for (const chemin of PUBLIQUES) {
    await page.goto(chemin);
    await tientEnLargeur(page);
  }
});

test('simulateur : rien ne dépasse, des questions au résultat', async ({ page }) => {
  await commencerLaSimulation(page);
  for (const cle of ['formation', 'situation', 'avis-couple', 'trajet']) {
    await simuler(page, LYCEENNE, cle);
    await tientEnLargeur(page);
  }
  await simuler(page, LYCEENNE);
  await tientEnLargeur(page);
});

test('dossier : rien ne dépasse, des tâches au suivi', async ({ page }) => {
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
