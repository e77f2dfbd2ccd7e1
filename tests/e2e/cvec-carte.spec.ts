import { courrielRecu } from './outillage/courriels';
import {
  allerALaBanque,
  choisirALaBanque,
  euros,
  lireNumero,
  ouvrirSaCvec,
  PAYER,
  titre,
} from './outillage/cvec';
import { presser, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

test('payée par carte, l’attestation est prête tout de suite, et un courriel l’annonce', async ({ page }) => {
  const email = await ouvrirSaCvec(page);
  await expect(page.getByText('Crous de Rennes-Bretagne')).toBeVisible();
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await expect(titre(page)).toHaveText('Votre paiement est accepté');
  await expect(page).toHaveURL(/\/cvec\/retour/);
  const numero = await lireNumero(page);
  expect(numero).toMatch(/^REN6 /);
  const pdf = await page.request.get('/api/cvec/2026-2027/attestation.pdf');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(await courrielRecu(page, email, /attestation CVEC/)).toContain('/cvec?annee=2026-2027');
  await page.goto('/tableau-de-bord');
  await expect(page.getByRole('link', { name: `Attestation ${numero} (PDF)` })).toBeVisible();
});

test('refusée par la banque, la carte peut être essayée de nouveau', async ({ page }) => {
  await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, /Être refusé/);
  await expect(titre(page)).toHaveText('La banque a refusé le paiement');
  await page.goto('/cvec');
  await expect(page.getByText('La banque a refusé le paiement')).toBeVisible();
  await expect(titre(page)).toHaveText('Choisissez comment régler votre CVEC');
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  expect(await lireNumero(page)).toMatch(/^REN6 /);
});

test('abandonnée, elle se dit abandonnée et ne coûte rien', async ({ page }) => {
  await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, /^Abandonner/);
  await expect(titre(page)).toHaveText('Vous avez abandonné le paiement');
  await suivre(page, page.getByRole('link', { name: 'Choisir un autre moyen' }));
  await expect(page.getByText('Rien n’a été débité.')).toBeVisible();
});

test('revenu avant la banque, on attend, sans rien conclure, puis la page change d’elle-même', async ({
  page,
}) => {
  await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, /banque lente/);
  await expect(titre(page)).toHaveText('Paiement en cours de confirmation');
  await suivre(page, page.getByRole('link', { name: 'Voir ma CVEC' }));
  await expect(titre(page)).toHaveText('Nous attendons la réponse de la banque');
  await expect(titre(page)).toHaveText('Votre attestation est prête', { timeout: 40_000 });
});

test('la banque prévient et le navigateur ne revient pas : l’attestation est là', async ({ page }) => {
  await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await page.getByRole('button', { name: 'Payer et fermer la page' }).click();
  await expect(titre(page)).not.toHaveText(euros('105'));
  expect(await lireNumero(page)).toMatch(/^REN6 /);
});

test('réglée, elle ne se paie plus', async ({ page }) => {
  await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  for (const chemin of ['/cvec/carte', '/cvec/tiers', '/cvec/especes']) {
    await page.goto(chemin);
    await expect(page).toHaveURL(/\/cvec$/);
  }
});

test('deux onglets paient : une attestation, et le second paiement est rendu', async ({ page }) => {
  await ouvrirSaCvec(page);
  const autre = await page.context().newPage();
  await allerALaBanque(page);
  await autre.goto('/cvec/carte');
  await presser(autre, 'Continuer vers la banque');
  await presser(autre, 'Aller sur la page de la banque');
  await choisirALaBanque(page, PAYER);
  await choisirALaBanque(autre, PAYER);
  await page.goto('/cvec');
  await expect(page.getByText('Vous avez payé deux fois').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Indiquer un compte à mon nom' })).toBeVisible();
  await expect(page.getByText('Numéro de votre attestation')).toHaveCount(1);
});
