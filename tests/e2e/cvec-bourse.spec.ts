import type { Page } from '@playwright/test';
import { nomUnique, ouvrirSaDemande, travaillerComme } from './outillage/agents';
import { DSE } from './outillage/chemins';
import { ouvrirUnCompte } from './outillage/comptes';
import { courrielRecu } from './outillage/courriels';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER, titre } from './outillage/cvec';
import { personaDe } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { presser, remplir, suivre } from './outillage/formulaire';
import { envoyer, poster, preparer } from './outillage/requetes';
import { expect, test } from './outillage/test';
import { ouvrirClient } from './securite/outillage/client';

const LINA = personaDe('lina');

async function ouvrirSaContribution(page: Page): Promise<void> {
  await page.goto('/cvec/question/situation');
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await remplir(page, { commune: 'Rennes 35000' });
  await presser(page, 'Continuer');
}

/** The dossier opened again and deposited with an income that no bourse allows. */
async function perdreSaBourse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rouvrir mon dossier' }).click();
  await expect(page).toHaveURL(DSE);
  await page.goto(`${DSE}/verification`);
  await suivre(page, page.getByRole('link', { name: /^Modifier : .*revenu brut global/i }));
  await page.getByRole('textbox', { name: 'Revenu brut global' }).fill('99 000');
  await presser(page, 'Continuer');
  await deposer(page);
  await expect(titre(page)).toHaveText('Votre demande de bourse est refusée.');
}

const controler = async (numero: string, nom: string) => {
  const lettres = nom.toUpperCase().slice(0, 5);
  return ouvrirClient().demander(`/api/attestation/${encodeURIComponent(numero)}?etudiant=${lettres}`);
};

/** Exempted by a bourse, then refused it: the Crous has the next word. */
async function perdreSonExoneration(page: Page) {
  const nom = nomUnique();
  const { email } = await preparerUnDossier(page, { ...LINA, nom });
  await page.goto(`${DSE}/verification`);
  await deposer(page);
  const suivi = page.url();
  await ouvrirSaContribution(page);
  await expect(page.getByRole('main')).toContainText('Valide, boursier');
  const numero = await lireNumero(page);
  await page.goto(suivi);
  await perdreSaBourse(page);
  return { nom, email, numero };
}

test('une exonération dont la bourse est refusée est examinée, retirée, puis réglée par carte', async ({
  page,
  appareil,
}) => {
  const { nom, email, numero } = await perdreSonExoneration(page);
  expect(await lireNumero(page), 'rien ne change encore').toBe(numero);
  await expect(page.getByText('Réexaminée par le Crous')).toBeVisible();
  expect(await courrielRecu(page, email, /est réexaminée/)).toContain('reste valable');
  expect((await controler(numero, nom)).statut).toBe(200);

  const bureau = await appareil();
  await travaillerComme(bureau, 'nadia');
  await ouvrirSaDemande(bureau, nom, '/instruction?genre=retrait_exoneration_cvec');
  await expect(bureau.getByText('Aucun texte ne dit ce que devient une exonération')).toBeVisible();
  await remplir(bureau, { decision: 'accorder', motivation: 'La bourse de l’année est refusée.' });
  await presser(bureau, 'Enregistrer la décision');
  await expect(bureau.getByText(nom)).toHaveCount(0);

  expect((await controler(numero, nom)).statut).toBe(400);
  expect((await page.request.get('/api/cvec/2026-2027/attestation.pdf')).status()).toBe(404);
  expect(await courrielRecu(page, email, /est retirée/)).toContain(numero);
  await page.goto('/cvec');
  await expect(page.getByText('l’attestation qui en venait n’est plus valable')).toBeVisible();
  await page.goto('/verifier');
  await remplir(page, { numero, nom });
  await presser(page, 'Vérifier l’attestation');
  await expect(titre(page)).not.toHaveText('Attestation valide');

  await page.goto('/cvec');
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  const nouveau = await lireNumero(page);
  expect(nouveau).not.toBe(numero);
  expect(JSON.parse((await controler(nouveau, nom)).texte).etat.code).toBe('75');
  await expect(page.getByText('Exonération retirée, attestation annulée').first()).toBeVisible();
});

test('l’agent peut maintenir l’exonération : l’attestation ne change pas', async ({ page, appareil }) => {
  const { nom, email, numero } = await perdreSonExoneration(page);
  const bureau = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await travaillerComme(bureau, 'nadia');
  await ouvrirSaDemande(bureau, nom, '/instruction?genre=retrait_exoneration_cvec');
  await remplir(bureau, { decision: 'pas_definitive', motivation: 'Un recours est en cours.' });
  await presser(bureau, 'Enregistrer la décision');
  expect(await courrielRecu(page, email, /est maintenue/)).toContain('n’est pas définitive');
  expect(await lireNumero(page)).toBe(numero);
  await expect(page.getByText('Un recours est en cours.')).toBeVisible();
});

test('payée avant la bourse, la contribution se rembourse d’elle-même dès la notification', async ({
  page,
}) => {
  const { email } = await ouvrirUnCompte(page, LINA);
  await ouvrirSaContribution(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  const numero = await lireNumero(page);
  expect((await envoyer(page, await preparer(page, DSE, {}))).status()).toBe(200);
  for (const [cle, saisie] of Object.entries(LINA.saisies)) await poster(page, `${DSE}/${cle}`, saisie);
  await page.goto(`${DSE}/verification`);
  await deposer(page);
  await page.goto('/cvec');
  await expect(titre(page)).toHaveText(/un remboursement est en cours/);
  await expect(page.getByText('Vous êtes devenu boursier après avoir payé').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(numero);
  await expect(page.getByRole('link', { name: 'Indiquer un compte à mon nom' })).toBeVisible();
  expect(await courrielRecu(page, email, /vous est remboursée/)).toContain('/cvec');
});
