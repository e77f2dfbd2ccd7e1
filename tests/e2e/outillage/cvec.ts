import { expect, type Page } from '@playwright/test';
import { ouvrirUnCompte } from './comptes';
import { personaDe } from './demonstration';
import { presser, remplir, suivre } from './formulaire';

/** An amount as it is shown: any space between the figure and the sign. */
export const euros = (figure: string): RegExp => new RegExp(`${figure}\\s€`);

export const titre = (page: Page) => page.getByRole('heading', { level: 1 });

/** A new student who is concerned, in Rennes, on the page where one chooses how to settle. */
export async function ouvrirSaCvec(page: Page): Promise<string> {
  const { email } = await ouvrirUnCompte(page, personaDe('lina'));
  await page.goto('/cvec');
  await suivre(page, page.getByRole('link', { name: 'Commencer', exact: true }));
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await remplir(page, { commune: 'Rennes 35000' });
  await presser(page, 'Continuer');
  await expect(page).toHaveURL(/\/cvec$/);
  return email;
}

/** From the hub to the bank's own page. */
export async function allerALaBanque(page: Page): Promise<void> {
  await suivre(page, page.getByRole('link', { name: 'Payer par carte' }));
  await presser(page, 'Continuer vers la banque');
  await presser(page, 'Aller sur la page de la banque');
  await expect(titre(page)).toHaveText(euros('105'));
}

/** What the visitor of the local bank makes happen. */
export async function choisirALaBanque(page: Page, bouton: RegExp): Promise<void> {
  const avant = page.url();
  await page.getByRole('button', { name: bouton }).click();
  await page.waitForURL((url) => url.href !== avant);
  await expect(titre(page)).toBeVisible();
}

export const PAYER = /^(Confirmer et payer|Confirm and pay)/;

/** The number of the attestation that the hub shows. */
export async function lireNumero(page: Page): Promise<string> {
  await page.goto('/cvec');
  await expect(titre(page)).toHaveText(/Votre attestation est prête/);
  const texte = await page.getByRole('main').textContent();
  return /[A-Z]{3}\d [A-Z]{6} \d{2}/.exec(texte ?? '')?.[0] ?? '';
}

/** The address of the link on the hub. */
export const lireLeLien = (page: Page): Promise<string> => page.getByLabel('Adresse du lien').inputValue();

/** Has a link made, without or with an address to send it to. */
export async function creerUnLien(page: Page, courriel = ''): Promise<string> {
  await page.goto('/cvec/tiers');
  if (courriel) await remplir(page, { courriel });
  await page.getByRole('button', { name: /^Créer (le|un nouveau) lien$/ }).click();
  await expect(titre(page)).toHaveText('Votre lien attend d’être payé');
  return lireLeLien(page);
}
