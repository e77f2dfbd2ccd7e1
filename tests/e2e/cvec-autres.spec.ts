import { courrielRecu } from './outillage/courriels';
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
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const PDF = {
  name: 'document.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'),
};

test('en espèces : l’avis est prêt tout de suite, se relit, et un paiement par carte le ferme', async ({
  page,
}) => {
  await ouvrirSaCvec(page);
  await suivre(page, page.getByRole('link', { name: 'Payer en espèces à La Poste' }));
  await expect(page.getByRole('main')).toContainText(euros('110'));
  await presser(page, 'Créer l’avis de paiement');
  await expect(titre(page)).toHaveText(/Votre avis de paiement est prêt/);
  await expect(page.getByRole('main')).toContainText(/EF26 \d{4} \d{4} \d{4}/);
  const avis = await page.request.get('/api/cvec/2026-2027/avis.pdf');
  expect(avis.headers()['content-type']).toBe('application/pdf');
  expect((await avis.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.goto('/cvec/especes');
  await expect(page).toHaveURL(/\/cvec$/);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await lireNumero(page);
  expect((await page.request.get('/api/cvec/2026-2027/avis.pdf')).status()).toBe(404);
});

test('une boursière notifiée est exonérée d’emblée, sans payer ni demander', async ({ page }) => {
  await preparerUnDossier(page, personaDe('lina'));
  await page.goto('/dse/2026-2027/verification');
  await deposer(page);
  await page.goto('/cvec/question/situation');
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await remplir(page, { commune: 'Rennes 35000' });
  await presser(page, 'Continuer');
  await expect(titre(page)).toHaveText('Votre attestation est prête');
  await expect(page.getByRole('main')).toContainText('Valide, boursier');
  await expect(page.getByRole('heading', { name: 'Remboursement' })).toHaveCount(0);
});

test('une exonération se demande avec un document, et on peut payer en l’attendant', async ({ page }) => {
  const email = await ouvrirSaCvec(page);
  await suivre(page, page.getByRole('link', { name: 'Demander une exonération' }));
  const resume = await presserEnVain(page, 'Envoyer ma demande');
  await expect(resume).toContainText('Choisissez votre situation');
  await remplir(page, { categorie: 'refugie' });
  await expect(await presserEnVain(page, 'Envoyer ma demande')).toContainText(
    'Choisissez le fichier à envoyer',
  );
  await champ(page, 'piece').setInputFiles({ ...PDF, buffer: Buffer.from('du texte') });
  await expect(await presserEnVain(page, 'Envoyer ma demande')).toContainText('PDF, JPEG ou PNG');
  await champ(page, 'piece').setInputFiles(PDF);
  await presser(page, 'Envoyer ma demande');
  await expect(titre(page)).toHaveText('Le Crous examine votre demande d’exonération');
  expect(await courrielRecu(page, email, /Votre demande sur la CVEC/)).toContain('/cvec');
  await page.goto('/cvec/exoneration');
  await expect(page.getByText('Vous avez déjà envoyé une demande.')).toBeVisible();
  await page.goto('/cvec');
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await lireNumero(page);
  await expect(page.getByText('Exonération demandée').first()).toBeVisible();
});

test('sans JavaScript, un remboursement se demande avec ses documents et un compte à son nom', async ({
  page,
  appareil,
}) => {
  const email = await ouvrirSaCvec(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await lireNumero(page);
  const vieux = await appareil({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 375, height: 700 },
  });
  await vieux.goto('/cvec');
  await suivre(vieux, vieux.getByRole('link', { name: 'demander un remboursement' }));
  const compte = { titulaire: 'Moreau Lina', iban: 'FR76 3000 6000 0112 3456 7890 189' };
  await remplir(vieux, { motif: 'autre_exoneration', ...compte, titulaire: 'Paul Durand' });
  await expect(await presserEnVain(vieux, 'Envoyer ma demande')).toContainText('à votre nom');
  await expect(champ(vieux, 'iban')).toHaveValue(compte.iban);
  await remplir(vieux, compte);
  await champ(vieux, 'piece').setInputFiles(PDF);
  await expect(await presserEnVain(vieux, 'Envoyer ma demande')).toContainText('pièce d’identité');
  await champ(vieux, 'piece').setInputFiles(PDF);
  await champ(vieux, 'identite').setInputFiles(PDF);
  await presser(vieux, 'Envoyer ma demande');
  await expect(titre(vieux)).toHaveText(/un remboursement est en cours/);
  await expect(vieux.getByText('Un agent du Crous examine votre demande')).toBeVisible();
  expect(await courrielRecu(page, email, /Votre demande sur la CVEC/)).toContain('transmise');
  await vieux.goto('/cvec/remboursement');
  await expect(vieux.getByText('Aucun paiement n’est à rembourser aujourd’hui')).toBeVisible();
});

test('hors de sa période, l’année se lit et ne se règle plus', async ({ page }) => {
  await ouvrirSaCvec(page);
  await creerUnLien(page);
  await simulerLaDate(page, '2027-06-10');
  await page.goto('/cvec?annee=2026-2027');
  await expect(page.getByRole('link', { name: 'Payer par carte' })).toHaveCount(0);
  await page.goto('/cvec');
  await expect(titre(page)).toHaveText('Votre CVEC 2027-2028');
  await page.goto('/cvec?annee=2020-2021');
  await expect(page.getByText('La contribution 2020-2021 ne se règle pas aujourd’hui')).toBeVisible();
});
