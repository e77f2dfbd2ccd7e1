import {
  demanderUneExoneration,
  ouvrirSaCvecComme,
  ouvrirSaDemande,
  PDF,
  travaillerComme,
  trouverSonVirement,
} from './outillage/agents';
import { remplirAuClavier, tabulerVers } from './outillage/clavier';
import { courrielRecu } from './outillage/courriels';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER, titre } from './outillage/cvec';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const RAISON = 'Le titre de séjour porte la mention réfugié.';
const DECIDER = 'Enregistrer la décision';

test('une exonération demandée, accordée par un agent, donne l’attestation', async ({ page, appareil }) => {
  const { email, nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const bureau = await appareil();
  await travaillerComme(bureau, 'nadia');
  await ouvrirSaDemande(bureau, nom);
  await expect(bureau.getByText('Réfugié', { exact: true })).toBeVisible();
  await expect(bureau.getByText('Code de l’éducation, L. 841-5, II')).toBeVisible();
  await expect(bureau.getByText('Exonération demandée')).toBeVisible();

  const adresse = await bureau.getByRole('link', { name: PDF.name }).getAttribute('href');
  const piece = await bureau.request.get(adresse ?? '');
  expect(piece.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(await piece.body()).toEqual(PDF.buffer);

  const resume = await presserEnVain(bureau, DECIDER);
  await expect(resume).toContainText('Choisissez votre décision');
  await expect(resume).toContainText('ce qui fonde votre décision');
  await remplir(bureau, { decision: 'accorder', motivation: 'oui' });
  await expect(await presserEnVain(bureau, DECIDER)).toContainText('une phrase entière');
  await expect(champ(bureau, 'motivation')).toHaveValue('oui');
  await remplir(bureau, { motivation: RAISON });
  await presser(bureau, DECIDER);
  await expect(bureau.getByText('La demande est accordée. L’étudiant est prévenu.')).toBeVisible();
  await expect(bureau.getByText(nom)).toHaveCount(0);

  await ouvrirSaDemande(bureau, nom, '/instruction?etat=accordee');
  await expect(bureau.getByText(/Par Nadia Le Gall, /)).toBeVisible();
  await expect(bureau.getByText(RAISON)).toBeVisible();
  await expect(bureau.getByText('Attestation délivrée')).toBeVisible();
  expect(await lireNumero(page)).toMatch(/^REN6 /);
  expect(await courrielRecu(page, email, /attestation/i)).toContain('/cvec');
});

test('refusée sans JavaScript et sur un téléphone, dit à l’étudiante pourquoi', async ({
  page,
  appareil,
}) => {
  const { email, nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const poche = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await travaillerComme(poche, 'nadia');
  await ouvrirSaDemande(poche, nom);
  expect(await poche.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await presserEnVain(poche, DECIDER);
  await remplir(poche, { decision: 'piece_perimee', motivation: 'Le titre a expiré en mars 2026.' });
  await presser(poche, DECIDER);
  await expect(poche.getByText('La demande est refusée. L’étudiant est prévenu.')).toBeVisible();
  await page.goto('/cvec');
  await expect(page.getByText('Le document n’est plus valable.')).toBeVisible();
  await expect(page.getByText('Le titre a expiré en mars 2026.')).toBeVisible();
  expect(await courrielRecu(page, email, /CVEC/)).toContain('Le document n’est plus valable.');
});

test('un remboursement accordé part dans le fichier de virements, une fois', async ({ page, appareil }) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  const numero = await lireNumero(page);
  await page.goto('/cvec/remboursement');
  await remplir(page, {
    ...{ motif: 'autre_exoneration', titulaire: `${nom} Lina` },
    iban: 'FR76 3000 6000 0112 3456 7890 189',
  });
  await champ(page, 'piece').setInputFiles(PDF);
  await champ(page, 'identite').setInputFiles(PDF);
  await presser(page, 'Envoyer ma demande');

  const bureau = await appareil();
  await travaillerComme(bureau, 'herve');
  await ouvrirSaDemande(bureau, nom, '/instruction?genre=remboursement_cvec');
  await expect(bureau.getByText(/^105\s€$/)).toBeVisible();
  await remplir(bureau, { decision: 'accorder', motivation: 'La situation est prouvée.' });
  await presser(bureau, DECIDER);
  await suivre(bureau, bureau.getByRole('link', { name: 'Virements' }));
  const fichier = await bureau.request.get(await trouverSonVirement(bureau, `${nom} Lina`));
  expect(fichier.headers()['content-disposition']).toMatch(/^attachment; filename="virements-REN-/);
  expect(await fichier.text()).toContain('<IBAN>FR7630006000011234567890189</IBAN>');

  await page.goto('/cvec');
  await expect(page.getByRole('main')).toContainText(numero);
  await expect(page.getByRole('main')).toContainText('Valide, remboursée');
});

test('un agent d’un autre Crous ne voit ni la demande, ni sa pièce, ni la file', async ({
  page,
  appareil,
}) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const rennes = await appareil();
  await travaillerComme(rennes, 'nadia');
  const demande = await ouvrirSaDemande(rennes, nom);
  const piece = (await rennes.getByRole('link', { name: PDF.name }).getAttribute('href')) ?? '';
  const lyon = await appareil();
  await travaillerComme(lyon, 'samir');
  await expect(lyon.getByText(nom)).toHaveCount(0);
  for (const chemin of [demande, piece, '/instruction/virements']) {
    const reponse = await lyon.request.get(chemin, { maxRedirects: 0 });
    expect([401, 404], chemin).toContain(reponse.status());
    expect(await reponse.text()).not.toContain(nom);
  }
  for (const chemin of [demande, piece]) {
    expect((await page.request.get(chemin, { maxRedirects: 0 })).status(), chemin).not.toBe(200);
  }
});

test('de deux agents qui décident en même temps, le second apprend que le premier l’a fait', async ({
  page,
  appareil,
}) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const [un, deux] = [await appareil(), await appareil()];
  await travaillerComme(un, 'nadia');
  await travaillerComme(deux, 'herve');
  const demande = await ouvrirSaDemande(un, nom);
  await deux.goto(demande);
  await remplir(un, { decision: 'accorder', motivation: RAISON });
  await presser(un, DECIDER);
  await remplir(deux, { decision: 'identite', motivation: 'Le nom ne correspond pas.' });
  await deux.getByRole('button', { name: DECIDER }).click();
  const dit = deux.getByRole('main').getByRole('alert');
  await expect(dit).toContainText('Nadia Le Gall a déjà accordé cette demande');
  await expect(dit).toContainText('Votre décision n’a pas été enregistrée.');
  await expect(champ(deux, 'motivation')).toHaveValue('Le nom ne correspond pas.');
});

test('une décision se prend au clavier seul', async ({ page, appareil }) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const bureau = await appareil();
  await travaillerComme(bureau, 'nadia');
  await ouvrirSaDemande(bureau, nom);
  await remplirAuClavier(bureau, { decision: 'non_prevue', motivation: 'La loi ne la nomme pas.' });
  await tabulerVers(bureau, bureau.getByRole('button', { name: DECIDER }));
  await bureau.keyboard.press('Enter');
  await expect(bureau.getByText('La demande est refusée. L’étudiant est prévenu.')).toBeVisible();
});

test('un agent se connecte avec son mot de passe, revient où il allait, et se déconnecte', async ({
  page,
}) => {
  await page.goto('/instruction?etat=refusee');
  await expect(page).toHaveURL(/\/instruction\/connexion\?retour=/);
  await remplir(page, { email: 'samir.haddad@crous.invalid', motDePasse: 'pas le bon' });
  await expect(await presserEnVain(page, 'Me connecter')).toContainText('ne correspondent à aucun compte');
  await remplir(page, { motDePasse: 'guichet-de-demonstration' });
  await presser(page, 'Me connecter');
  await expect(page).toHaveURL(/\/instruction/);
  await expect(titre(page)).toHaveText('Demandes des étudiants');
  await expect(page.getByText('Samir Haddad, Crous de Lyon')).toBeVisible();
  await page.getByRole('button', { name: 'Me déconnecter' }).click();
  await page.waitForURL('**/');
  await page.goto('/instruction');
  await expect(page).toHaveURL(/\/instruction\/connexion/);
});
