import {
  demanderUneExoneration,
  ouvrirSaCvecComme,
  ouvrirSaDemande,
  PDF,
  travaillerComme,
} from './outillage/agents';
import { courrielRecu } from './outillage/courriels';
import { lireNumero, titre } from './outillage/cvec';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const DEMANDER = 'Demander ce document';
const VERSO = { ...PDF, name: 'verso.pdf' };

test('un agent demande un document qui manque, l’étudiante l’envoie sans JavaScript, et la demande est décidée', async ({
  page,
  appareil,
}) => {
  const { email, nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const bureau = await appareil();
  await travaillerComme(bureau, 'nadia');
  const demande = await ouvrirSaDemande(bureau, nom);
  await expect(await presserEnVain(bureau, DEMANDER)).toContainText('Écrivez ce qui manque');
  await remplir(bureau, { phrase: 'Le verso du titre de séjour manque.' });
  await presser(bureau, DEMANDER);
  await expect(bureau.getByText('Le document est demandé.')).toBeVisible();
  await expect(bureau.getByText(nom)).toHaveCount(0);

  const courriel = await courrielRecu(page, email, /demande un document/);
  expect(courriel).toContain('Le verso du titre de séjour manque.');
  const poche = await appareil({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 375, height: 700 },
  });
  await poche.goto('/cvec');
  await expect(poche.getByText('Le Crous vous demande un document')).toBeVisible();
  await suivre(poche, poche.getByRole('link', { name: 'Envoyer ce document' }));
  expect(await poche.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await expect(await presserEnVain(poche, 'Envoyer ce document')).toContainText('Choisissez le fichier');
  await champ(poche, 'piece').setInputFiles(VERSO);
  await presser(poche, 'Envoyer ce document');
  await expect(titre(poche)).toHaveText('Votre document est envoyé');
  await poche.goto('/cvec');
  await expect(poche.getByText('Le Crous vous demande un document')).toHaveCount(0);

  await ouvrirSaDemande(bureau, nom);
  await expect(bureau.getByText(/Reçu le /)).toBeVisible();
  const piece = await bureau.request.get(
    (await bureau.getByRole('link', { name: VERSO.name }).getAttribute('href')) ?? '',
  );
  expect(await piece.body()).toEqual(VERSO.buffer);
  await remplir(bureau, { decision: 'accorder', motivation: 'Le titre est complet.' });
  await presser(bureau, 'Enregistrer la décision');
  expect(await lireNumero(page)).toMatch(/^REN6 /);
  expect(demande).toContain('/instruction/');
});

test('le document d’une autre ne s’envoie pas, et la demande qui attend se retrouve sous son filtre', async ({
  page,
  appareil,
}) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  const bureau = await appareil();
  await travaillerComme(bureau, 'nadia');
  const demande = await ouvrirSaDemande(bureau, nom);
  await remplir(bureau, { phrase: 'Le document est flou : refaites la photo.' });
  await presser(bureau, DEMANDER);
  await ouvrirSaDemande(bureau, nom, '/instruction?etat=piece_demandee');
  await expect(bureau.getByText('Document attendu', { exact: true })).toBeVisible();
  await expect(bureau.getByRole('button', { name: DEMANDER })).toHaveCount(0);
  const autre = await appareil();
  await ouvrirSaCvecComme(autre);
  await autre.goto(demande.replace('/instruction/', '/demandes/'));
  await expect(titre(autre)).toHaveText('Aucun document n’est attendu');
  await remplir(bureau, { decision: 'piece_illisible', motivation: 'La photo n’est jamais venue.' });
  await presser(bureau, 'Enregistrer la décision');
  await page.goto('/cvec');
  await expect(page.getByText('Le document ne se lit pas.')).toBeVisible();
});
