import type { Page } from '@playwright/test';
import { examiner } from './outillage/axe';
import { courrielRecu } from './outillage/courriels';
import { choisirALaBanque, euros, PAYER, titre } from './outillage/cvec';
import { presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { bloquerUneChambre, etudianteSansDossier } from './outillage/logement';
import { poster } from './outillage/requetes';
import { expect, test } from './outillage/test';

/** Presses the button whose words carry an amount or a time, and waits for the page it leads to. */
async function presserComme(page: Page, nom: RegExp): Promise<void> {
  await presser(page, (await page.getByRole('button', { name: nom }).textContent()) ?? '');
}

/** A new student who asks alone, and holds a room of a city: on the page where one answers. */
async function proposee(page: Page, ville: string): Promise<string> {
  const { email } = await etudianteSansDossier(page);
  const demande = { pourquoi: 'international', etudes: 'inscrit', avec: 'seul' };
  await poster(page, '/logement/demande/demander', demande);
  await bloquerUneChambre(page, ville);
  await expect(titre(page)).toHaveText('Un logement vous est proposé');
  return email;
}

const adresseDe = (page: Page): string => new URL(page.url()).pathname;

test('elle paie l’avance par carte : refusée, puis acceptée, le logement est réservé et le reçu est là', async ({
  page,
}) => {
  const email = await proposee(page, 'rennes');
  const logement = adresseDe(page);
  await examiner(page);
  await expect(page.getByRole('main')).toContainText(/Répondez avant le \w+ \d+/);
  await presserComme(page, /^Payer .* par carte$/);
  await expect(titre(page)).toHaveText('Continuez sur la page de la banque');
  await presser(page, 'Aller sur la page de la banque');
  await expect(titre(page)).toHaveText(euros('100'));
  await choisirALaBanque(page, /^Être refusé/);
  await expect(titre(page)).toHaveText('La banque a refusé le paiement');
  await suivre(page, page.getByRole('link', { name: 'Revenir au logement' }));
  await expect(page.getByRole('main')).toContainText('La banque a refusé le paiement');
  await presserComme(page, /^Payer .* par carte$/);
  await presser(page, 'Aller sur la page de la banque');
  await choisirALaBanque(page, PAYER);
  await expect(titre(page)).toHaveText('Ce logement est réservé pour vous');
  expect(adresseDe(page)).toBe(logement);
  await examiner(page);
  await expect(page.getByRole('main')).toContainText('Référence du paiement');
  expect(await courrielRecu(page, email, /Votre logement est réservé/)).toContain(logement);
  await page.goto('/logement/demande');
  await expect(page.getByRole('main')).toContainText('Réservée');
});

test('un parent paie l’avance, sans compte ni JavaScript, en sachant pour qui et pour quel logement', async ({
  page,
  appareil,
}) => {
  const email = await proposee(page, 'lyon');
  const logement = adresseDe(page);
  const parent = `parent.${email}`;
  await suivre(page, page.getByRole('link', { name: 'Créer un lien de paiement' }));
  await remplir(page, { courriel: parent });
  await presser(page, 'Créer le lien');
  const lien = await page.getByLabel('Adresse du lien').inputValue();
  expect(await courrielRecu(page, parent, /vous demande de payer pour son logement/)).toContain(lien);

  const telephone = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  await telephone.goto(lien);
  await expect(titre(telephone)).toHaveText(/^\S+ [A-Z]\. vous demande de payer l’avance de son logement$/);
  await expect(telephone.getByRole('main')).toContainText(euros('100'));
  await examiner(telephone);
  await suivre(telephone, telephone.getByRole('link', { name: 'Read this page in English' }));
  await expect(titre(telephone)).toHaveText(/asks you to pay the advance on their rent$/);
  await remplir(telephone, { courriel: parent });
  await presser(telephone, 'Pay by card');
  await presser(telephone, 'Go to the bank’s page');
  await choisirALaBanque(telephone, PAYER);
  await expect(titre(telephone)).toHaveText('Thank you, your payment is accepted');
  expect(await courrielRecu(page, parent, /Reçu de paiement pour un logement/)).toContain('Référence');
  await telephone.goto(lien);
  await expect(titre(telephone)).toHaveText('C’est déjà payé');

  await page.goto(logement);
  await expect(titre(page)).toHaveText('Ce logement est réservé pour vous');
  await expect(page.getByRole('main')).toContainText('Par la personne à qui vous avez donné le lien');
});

test.describe('sans JavaScript, à 375 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });

  test('elle refuse : le lien qu’elle avait donné ne sert plus, et rien ne se paie', async ({ page }) => {
    await proposee(page, 'nantes');
    const logement = adresseDe(page);
    await suivre(page, page.getByRole('link', { name: 'Créer un lien de paiement' }));
    await examiner(page);
    await remplir(page, { courriel: 'papa@' });
    await presserEnVain(page, 'Créer le lien');
    await remplir(page, { courriel: '' });
    await presser(page, 'Créer le lien');
    const lien = await page.getByLabel('Adresse du lien').inputValue();
    await suivre(page, page.getByRole('link', { name: 'Je ne veux pas de ce logement' }));
    await expect(titre(page)).toHaveText('Refuser ce logement');
    await examiner(page);
    await presser(page, 'Refuser ce logement');
    await expect(titre(page)).toHaveText('Vous avez refusé ce logement');
    expect(adresseDe(page)).toBe(logement);
    await expect(page.getByRole('button', { name: /^Payer/ })).toHaveCount(0);
    await page.goto(`${logement}/tiers`);
    expect(adresseDe(page)).toBe(logement);
    await page.goto(lien);
    await expect(titre(page)).toHaveText(/n’est plus réservé à cette personne|Ce lien est fermé/);
  });
});

test('ce logement n’est qu’à elle', async ({ page, appareil, vigie }) => {
  vigie.tolerer(/status of 404/);
  await proposee(page, 'paris');
  const logement = adresseDe(page);
  const autre = await appareil();
  await etudianteSansDossier(autre);
  for (const suite of ['', '/tiers', '/refus', '/remboursement', '/compte']) {
    await autre.goto(`${logement}${suite}`);
    await expect(titre(autre), suite).toHaveText(/n’existe pas/);
  }
});
