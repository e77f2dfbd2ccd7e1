import type { Page } from '@playwright/test';
import {
  ouvrirSaCvecComme,
  ouvrirSaDemande,
  PDF,
  travaillerComme,
  trouverSonVirement,
} from './outillage/agents';
import { courrielRecu } from './outillage/courriels';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER } from './outillage/cvec';
import { champ, presser, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

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

test('un compte refusé par le comptable se redemande, et le virement part sur l’autre', async ({
  appareil,
}) => {
  const bureau = await appareil();
  await travaillerComme(bureau, 'herve');
  let page = await appareil();
  let accorde = await faireAccorder(page, bureau);
  await bureau.goto('/instruction/virements');
  const refuser = () => bureau.getByRole('link', { name: `Refuser le compte de Lina ${accorde.nom}` });
  // Another test of the same Crous may have its file prepared at that very moment: then the money has left.
  for (let essais = 0; (await refuser().count()) === 0 && essais < 3; essais++) {
    page = await appareil();
    accorde = await faireAccorder(page, bureau);
    await bureau.goto('/instruction/virements');
  }
  await expect(bureau.getByRole('row').filter({ hasText: accorde.nom })).toContainText('FR76 … 0189');
  await suivre(bureau, refuser());
  await expect(bureau.getByText(`${accorde.nom} Lina`, { exact: true })).toBeVisible();
  await presser(bureau, 'Refuser ce compte');
  await expect(bureau.getByText('Le compte est refusé et oublié.')).toBeVisible();
  await expect(refuser()).toHaveCount(0);

  const lien = await courrielRecu(page, accorde.email, /attend un autre compte/);
  expect(lien).toContain('/cvec?annee=2026-2027');
  await page.goto('/cvec');
  await suivre(page, page.getByRole('link', { name: 'Indiquer un compte à mon nom' }));
  await remplir(page, { titulaire: `Lina ${accorde.nom}`, iban: AUTRE });
  await presser(page, 'Enregistrer ce compte');
  const fichier = await bureau.request.get(await trouverSonVirement(bureau, `Lina ${accorde.nom}`));
  expect(await fichier.text()).toContain('<IBAN>DE89370400440532013000</IBAN>');
});
