import { Buffer } from 'node:buffer';
import { nomUnique, travaillerComme } from './outillage/agents';
import { nouvelleAdresse, ouvrirUnCompte } from './outillage/comptes';
import { courrielRecu } from './outillage/courriels';
import { titre } from './outillage/cvec';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const JOUR = '2026-06-10';

test('sans JavaScript, une référente désigne une étudiante, qui trouve la chambre dans son espace', async ({
  page,
  appareil,
}) => {
  await simulerLaDate(page, JOUR);
  const nom = nomUnique();
  const { email } = await ouvrirUnCompte(page, { ...personaDe('lina'), nom });
  const bureau = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await simulerLaDate(bureau, JOUR);
  await travaillerComme(bureau, 'claudine');
  await suivre(bureau, bureau.getByRole('link', { name: 'Logements', exact: true }));
  await suivre(bureau, bureau.getByRole('link', { name: 'Résidence Les Tilleuls' }));
  await expect(await presserEnVain(bureau, 'Désigner')).toContainText('Écrivez le prénom de la personne');
  await remplir(bureau, { prenom: 'Lina', nom, email: 'lina@' });
  await expect(await presserEnVain(bureau, 'Désigner')).toContainText('par exemple lina.martin@exemple.fr');
  await expect(champ(bureau, 'nom')).toHaveValue(nom);
  await remplir(bureau, { email });
  await presser(bureau, 'Désigner');
  const ligne = bureau.getByRole('row').filter({ hasText: nom });
  await expect(ligne).toContainText('Réponse attendue');
  await expect(ligne).toContainText('samedi 20 juin 2026');
  expect(await courrielRecu(page, email, /vous propose un logement/)).toContain('Les Tilleuls');
  await page.goto('/logement/demande');
  await expect(page.getByRole('main')).toContainText('Les Tilleuls');
  await bureau.getByRole('button', { name: `Retirer Lina ${nom}` }).click();
  await expect(bureau.getByText('La désignation est retirée')).toBeVisible();
  await expect(ligne).toContainText('Retirée');
});

test('un fichier désigne plusieurs personnes, ou dit quelle ligne corriger ; des chambres se rendent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await simulerLaDate(page, JOUR);
  await travaillerComme(page, 'yann');
  await page.goto('/etablissement/logements');
  await suivre(page, page.getByRole('link', { name: 'Résidence Les Tilleuls' }));
  const csv = (...lignes: readonly string[]) => ({
    name: 'etudiants.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lignes.join('\r\n')),
  });
  const nom = nomUnique();
  const bouton = 'Désigner ces étudiants';
  await expect(await presserEnVain(page, bouton)).toContainText('Choisissez le fichier CSV');
  await champ(page, 'liste').setInputFiles(csv('Prénom;Nom;Adresse', `Paul;${nom};paul`));
  await expect(await presserEnVain(page, bouton)).toContainText('Ligne 2');
  await champ(page, 'liste').setInputFiles(csv('Prénom;Nom;Adresse', `Paul;${nom};${nouvelleAdresse()}`));
  await presser(page, bouton);
  await expect(page.getByRole('row').filter({ hasText: nom })).toContainText('Réponse attendue');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await remplir(page, { nombre: '99' });
  await expect(await presserEnVain(page, 'Rendre ces chambres')).toContainText(
    'écrivez un nombre plus petit',
  );
  await page.getByRole('button', { name: `Retirer Paul ${nom}` }).click();
  await expect(page.getByText('La désignation est retirée')).toBeVisible();
  await remplir(page, { nombre: '1' });
  await presser(page, 'Rendre ces chambres');
  await expect(page.getByText('Les chambres sont rendues à votre Crous.')).toBeVisible();
});

test('sans convention, la page le dit ; les chambres d’un autre établissement n’existent pas', async ({
  page,
}) => {
  await travaillerComme(page, 'ines');
  await page.goto('/etablissement/logements');
  await expect(titre(page)).toHaveText('Logements réservés à vos étudiants');
  await expect(page.getByText('ne met aucune chambre à votre disposition')).toBeVisible();
  const autre = await page.request.get('/etablissement/logements/0d000000-0000-4000-8000-000000000001');
  expect(autre.status()).toBe(404);
});
