import type { Page } from '@playwright/test';
import {
  ouvrirSaCvecComme,
  ouvrirSaDemande,
  PDF,
  travaillerComme,
  trouverSonVirement,
} from './outillage/agents';
import { courrielRecu } from './outillage/courriels';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER, titre } from './outillage/cvec';
import { champ, presser, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { statut } from './outillage/vigie';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const AUTRE = 'DE89 3704 0044 0532 0130 00';

/** A refund granted, whose account is known. */
async function faireAccorder(page: Page, bureau: Page) {
  const { email, nom } = await ouvrirSaCvecComme(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await lireNumero(page);
  await page.goto('/cvec/remboursement');
  await remplir(page, { motif: 'autre_exoneration', titulaire: `${nom} Lina`, iban: IBAN });
  await champ(page, 'piece').setInputFiles(PDF);
  await champ(page, 'identite').setInputFiles(PDF);
  await presser(page, 'Envoyer ma demande');
  await ouvrirSaDemande(bureau, nom, '/instruction?genre=remboursement_cvec');
  await remplir(bureau, { decision: 'accorder', motivation: 'La situation est prouvée.' });
  await presser(bureau, 'Enregistrer la décision');
  return { email, nom };
}

/**
 * Refuses the account of a refund just granted. Another test of the same Crous may have its file prepared at that very moment, and the
 * money has left: then with somebody else.
 */
async function faireRefuser(bureau: Page, appareil: () => Promise<Page>) {
  for (let essais = 0; essais < 4; essais++) {
    const page = await appareil();
    const accorde = await faireAccorder(page, bureau);
    await bureau.goto('/instruction/virements');
    const lien = bureau.getByRole('link', { name: `Refuser le compte de Lina ${accorde.nom}` });
    if ((await lien.count()) === 0) continue;
    await expect(bureau.getByRole('row').filter({ hasText: accorde.nom })).toContainText('FR76 … 0189');
    await suivre(bureau, lien);
    if (!(await titre(bureau).textContent())?.startsWith('Refuser le compte')) continue;
    await expect(bureau.getByText(`${accorde.nom} Lina`, { exact: true })).toBeVisible();
    await bureau.getByRole('button', { name: 'Refuser ce compte' }).click();
    const faite = bureau.getByText('Le compte est refusé et oublié.');
    await expect(faite.or(bureau.getByText('Ce virement n’attend plus'))).toBeVisible();
    if (await faite.isVisible()) return { page, ...accorde };
  }
  throw new Error('aucun compte n’a attendu assez longtemps');
}

test('un compte refusé par le comptable se redemande, et le virement part sur l’autre', async ({
  appareil,
  vigie,
}) => {
  vigie.tolerer(statut(404));
  const bureau = await appareil();
  await travaillerComme(bureau, 'herve');
  const { page, email, nom } = await faireRefuser(bureau, appareil);
  await expect(bureau.getByRole('link', { name: `Refuser le compte de Lina ${nom}` })).toHaveCount(0);
  expect(await courrielRecu(page, email, /attend un autre compte/)).toContain('/cvec?annee=2026-2027');
  await page.goto('/cvec');
  await suivre(page, page.getByRole('link', { name: 'Indiquer un compte à mon nom' }));
  await remplir(page, { titulaire: `Lina ${nom}`, iban: AUTRE });
  await presser(page, 'Enregistrer ce compte');
  const fichier = await bureau.request.get(await trouverSonVirement(bureau, `Lina ${nom}`));
  expect(await fichier.text()).toContain('<IBAN>DE89370400440532013000</IBAN>');
});
