import type { Page } from '@playwright/test';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { compterCourriels, courrielRecu } from './outillage/courriels';
import {
  allerALaBanque,
  choisirALaBanque,
  creerUnLien,
  euros,
  lireNumero,
  ouvrirSaCvec,
  PAYER,
  titre,
} from './outillage/cvec';
import { simulerLaDate } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir } from './outillage/formulaire';
import { expect, test } from './outillage/test';

/** The day that both browsers live. */
const aujourdhui = () => new Date().toISOString().slice(0, 10) as DateCivile;
const ENCORE = /Votre lien attend d’être payé/;

/** Counts what a browser asks from now on, and keeps what would say the address of the link. */
function noterLesReferents(page: Page) {
  const referents = { demandes: 0, bavards: [] as string[] };
  page.on('request', async (requete) => {
    referents.demandes++;
    const referent = (await requete.allHeaders()).referer ?? '';
    if (referent.includes('/payer/')) referents.bavards.push(`${requete.url()} ← ${referent}`);
  });
  return referents;
}

test('une mère paie, sans compte ni JavaScript, et reçoit un reçu ; sa fille a son attestation', async ({
  page,
  appareil,
}) => {
  const etudiante = await ouvrirSaCvec(page);
  const payeuse = `mere.${etudiante}`;
  const lien = await creerUnLien(page, payeuse);
  expect(await courrielRecu(page, payeuse, /vous demande de payer/)).toContain(lien);
  const telephone = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  const reponse = await telephone.goto(lien);
  expect(reponse?.headers()['referrer-policy']).toBe('no-referrer');
  const referents = noterLesReferents(telephone);
  await expect(telephone.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(titre(telephone)).toHaveText('Lina M. vous demande de payer sa CVEC');
  await expect(telephone.getByRole('main')).toContainText(euros('105'));
  await expect(telephone.getByRole('main')).not.toContainText('Moreau');
  await remplir(telephone, { courriel: 'mere@' });
  await presserEnVain(telephone, 'Payer par carte', '/accepter');
  await expect(champ(telephone, 'courriel')).toHaveValue('mere@');
  await remplir(telephone, { courriel: payeuse });
  await presser(telephone, 'Payer par carte');
  await presser(telephone, 'Aller sur la page de la banque');
  await choisirALaBanque(telephone, PAYER);
  await expect(titre(telephone)).toHaveText('Merci, votre paiement est accepté');
  expect(referents.demandes, 'la page, la banque et le retour').toBeGreaterThan(5);
  expect(referents.bavards, 'aucune ne dit d’où l’on vient').toEqual([]);
  expect(await courrielRecu(page, payeuse, /Reçu de paiement/)).toContain('Lina M.');
  expect(await lireNumero(page)).toMatch(/^REN6 /);
  await expect(page.getByRole('main')).toContainText('payée par un tiers');
  await telephone.goto(lien);
  await expect(titre(telephone)).toHaveText('Cette contribution est déjà réglée');
  expect(await compterCourriels(page, payeuse, /Reçu de paiement/)).toBe(1);
});

test('in English, a payer declines with a reason that the student reads', async ({ page, appareil }) => {
  const email = await ouvrirSaCvec(page);
  const lien = await creerUnLien(page);
  const telephone = await appareil();
  await telephone.goto(lien);
  await telephone.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(titre(telephone)).toHaveText('Lina M. asks you to pay their CVEC fee');
  await telephone.getByRole('button', { name: 'Decline' }).click();
  const resume = telephone.getByRole('alert', { name: 'There is a problem' });
  await expect(resume).toContainText('Choose why you decline');
  await expect(resume, 'lu d’abord').toBeFocused();
  await telephone.getByLabel('I cannot pay').check();
  await presser(telephone, 'Decline');
  await expect(titre(telephone)).toHaveText('Your answer is recorded');
  await page.goto('/cvec');
  await expect(page.getByText('La personne ne peut pas payer.').first()).toBeVisible();
  expect(await courrielRecu(page, email, /a été refusé/)).toContain('La personne ne peut pas payer.');
  await telephone.goto(lien);
  await expect(titre(telephone)).toHaveText('Ce lien est fermé');
});

test('un nouveau lien ferme l’ancien ; annulé, il n’ouvre plus rien', async ({ page, appareil }) => {
  await ouvrirSaCvec(page);
  const ancien = await creerUnLien(page);
  const nouveau = await creerUnLien(page);
  expect(nouveau).not.toBe(ancien);
  const telephone = await appareil();
  await telephone.goto(ancien);
  await expect(titre(telephone)).toHaveText('Ce lien est fermé');
  await telephone.goto(nouveau);
  await expect(titre(telephone)).toHaveText(/vous demande de payer/);
  await page.goto('/cvec/tiers');
  await page.getByRole('button', { name: 'Annuler le lien' }).click();
  await expect(titre(page)).toHaveText('Choisissez comment régler votre CVEC');
  await telephone.goto(nouveau);
  await expect(titre(telephone)).toHaveText('Ce lien est fermé');
});

test('après 48 heures, le lien est fermé pour l’un comme pour l’autre', async ({ page, appareil }) => {
  await ouvrirSaCvec(page);
  const lien = await creerUnLien(page);
  const telephone = await appareil();
  const apres = ajouterJours(aujourdhui(), 3);
  await simulerLaDate(telephone, apres);
  await telephone.goto(lien);
  await expect(titre(telephone)).toHaveText('Ce lien est fermé');
  await expect(telephone.getByRole('main')).toContainText('48 heures');
  await simulerLaDate(page, apres);
  await page.goto('/cvec');
  await expect(page.getByText('Votre lien de paiement est fermé')).toBeVisible();
  expect(await creerUnLien(page)).not.toBe(lien);
});

test('l’étudiante paie pendant que le tiers est à la banque : une attestation, l’autre paiement est rendu', async ({
  page,
  appareil,
}) => {
  await ouvrirSaCvec(page);
  const lien = await creerUnLien(page);
  const telephone = await appareil();
  await telephone.goto(lien);
  await presser(telephone, 'Payer par carte');
  await presser(telephone, 'Aller sur la page de la banque');
  await page.goto('/cvec');
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await choisirALaBanque(telephone, PAYER);
  await expect(titre(telephone)).toHaveText('Merci, votre paiement est accepté');
  await page.goto('/cvec');
  await expect(page.getByText('Vous avez payé deux fois').first()).toBeVisible();
});

test('un lien inconnu, coupé ou tordu donne une page simple', async ({ page }) => {
  for (const jeton of ['x', 'a'.repeat(43), 'a'.repeat(400), '%3Cscript%3E']) {
    const reponse = await page.goto(`/payer/${jeton}`);
    expect(reponse?.status()).toBe(200);
    await expect(titre(page)).toHaveText('Ce lien n’ouvre rien');
  }
  await page.goto('/payer/retour?vads_order_id=00000000000070008000000000000000');
  await expect(titre(page)).toHaveText('Nous ne retrouvons pas ce paiement');
});

test('au clavier, le lien se copie et se remplace', async ({ page }) => {
  await ouvrirSaCvec(page);
  await creerUnLien(page);
  await expect(titre(page)).toHaveText(ENCORE);
  await page.getByLabel('Adresse du lien').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeFocused();
  await page.goto('/cvec/tiers');
  await champ(page, 'courriel').focus();
  await page.keyboard.press('Enter');
  await expect(titre(page)).toHaveText(ENCORE);
});
