import { expect, type Page } from '@playwright/test';
import type { Persona } from '@/prisma/personas';
import { ouvrirUnCompte } from './comptes';
import { presser, remplir, suivre } from './formulaire';

/** What the local bank may do, by the words on its buttons. */
export type Choix =
  | 'Confirmer et payer 105 €'
  | 'Être refusé'
  | 'Abandonner'
  | 'Payer, banque lente'
  | 'Payer, autorisation en attente'
  | 'Payer et fermer la page'
  | 'Payer, banque muette';

/** A new account whose contribution waits to be settled, in Rennes. */
export async function ouvrirSaCvec(page: Page, persona: Persona): Promise<void> {
  await ouvrirUnCompte(page, persona);
  await page.goto('/cvec/question/situation');
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await remplir(page, { commune: 'Rennes 35000' });
  await presser(page, 'Continuer');
}

/** From the contribution to the page of the bank, as one goes. */
export async function allerALaBanque(page: Page): Promise<void> {
  await page.goto('/cvec');
  await suivre(page, page.getByRole('link', { name: 'Payer par carte' }));
  await presser(page, 'Continuer vers la banque');
  await presser(page, 'Aller sur la page de la banque');
  await expect(page).toHaveURL(/\/banque-de-demonstration\/[0-9a-f-]{36}$/);
}

/** Makes the bank do something; most of the time one is then back on the portal. */
export async function choisirALaBanque(page: Page, choix: Choix): Promise<void> {
  await page.getByRole('button', { name: choix, exact: true }).click();
}

export async function payerSaCvec(page: Page, persona: Persona): Promise<void> {
  await ouvrirSaCvec(page, persona);
  await allerALaBanque(page);
  await choisirALaBanque(page, 'Confirmer et payer 105 €');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre paiement est accepté');
}
