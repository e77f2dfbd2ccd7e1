import { Buffer } from 'node:buffer';
import { ouvrirSaCvecComme, travaillerComme } from './outillage/agents';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER, titre } from './outillage/cvec';
import { simulerLaDate } from './outillage/demonstration';
import { champ, presser, presserEnVain, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

const DEPOSER = 'Déposer et contrôler';
const UAI = '0359901X';
const csv = (texte: string, name = 'inscrits.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(texte),
});

test.beforeEach(({ page }) => simulerLaDate(page, '2026-11-21'));

test('une liste déposée dit de chaque ligne ce qu’elle vaut, et se télécharge', async ({
  page,
  appareil,
}) => {
  const { nom } = await ouvrirSaCvecComme(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  const numero = await lireNumero(page);

  const bureau = await appareil();
  await simulerLaDate(bureau, '2026-11-21');
  await travaillerComme(bureau, 'claudine');
  await expect(bureau.getByText(/déposez vos listes jusqu’au vendredi 8\sjanvier 2027/)).toBeVisible();
  await expect(bureau.getByText('Yann Morvan', { exact: true })).toBeVisible();
  await expect(await presserEnVain(bureau, DEPOSER)).toContainText('Choisissez le fichier CSV');
  await champ(bureau, 'liste').setInputFiles(csv('Nom;UAI\nx;y'));
  await expect(await presserEnVain(bureau, DEPOSER)).toContainText('Mettez l’UAI');
  await champ(bureau, 'liste').setInputFiles({ ...csv(''), buffer: Buffer.from([0x50, 0x4b, 3, 4, 9]) });
  await expect(await presserEnVain(bureau, DEPOSER)).toContainText('enregistrez la feuille au format CSV');

  const lignes = [
    'UAI;Numéro CVEC;Nom;Prénom',
    `${UAI};${numero};${nom.toUpperCase()};Lina`,
    `0359902Y;${numero};${nom};Lina`,
    `${UAI};REN6 ZZZZZZ 11;Durand;Paul`,
    `0699903P;${numero};${nom};Lina`,
  ];
  await champ(bureau, 'liste').setInputFiles(csv(lignes.join('\r\n')));
  await presser(bureau, DEPOSER);
  await expect(titre(bureau)).toHaveText('1 sur 4 lignes valides');
  await expect(bureau.getByText('Ce numéro est déjà plus haut dans la liste.')).toBeVisible();
  await expect(bureau.getByText('Aucune attestation ne porte ce numéro')).toBeVisible();
  await suivre(bureau, bureau.getByRole('link', { name: 'Invalides (3)' }));
  await expect(bureau.getByRole('row')).toHaveCount(4);
  const liste = new URL(bureau.url()).pathname;
  const resultat = await bureau.request.get(`${liste}/resultat.csv`);
  expect(resultat.headers()['content-disposition']).toMatch(/^attachment; filename="resultat-inscrits.csv"/);
  expect(await resultat.text()).toContain(`${UAI};${numero};${nom.toUpperCase()};Lina;2;valide;`);

  const second = await appareil();
  await travaillerComme(second, 'yann');
  await second.goto(liste);
  await expect(titre(second)).toHaveText('1 sur 4 lignes valides');
  const ailleurs = await appareil();
  await travaillerComme(ailleurs, 'ines');
  for (const chemin of [liste, `${liste}/resultat.csv`]) {
    expect((await ailleurs.request.get(chemin, { maxRedirects: 0 })).status(), chemin).toBe(404);
  }
});

test('sans JavaScript et sur un téléphone, une liste se dépose aussi', async ({ appareil }) => {
  const poche = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await simulerLaDate(poche, '2026-11-21');
  await travaillerComme(poche, 'yann');
  await presserEnVain(poche, DEPOSER);
  await champ(poche, 'liste').setInputFiles(csv(`${UAI};REN6 ABCDEF 42;Ly\n`));
  await presser(poche, DEPOSER);
  await expect(titre(poche)).toHaveText('0 sur 1 ligne valide');
  const large = () => poche.evaluate(() => document.documentElement.scrollWidth);
  expect(await large()).toBeLessThanOrEqual(375);
  await suivre(poche, poche.getByRole('link', { name: 'Revenir à l’établissement' }));
  expect(await large()).toBeLessThanOrEqual(375);
});

test('après l’arrêté, les listes se lisent et ne se déposent plus', async ({ page }) => {
  await travaillerComme(page, 'claudine');
  await champ(page, 'liste').setInputFiles(csv(`${UAI};REN6 ABCDEF 42;Ly\n`));
  await simulerLaDate(await page.context().newPage(), '2027-01-09');
  await page.getByRole('button', { name: DEPOSER }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Les listes de cette année sont arrêtées',
  );
  await page.goto('/etablissement');
  await expect(page.getByText(/sont arrêtées depuis le vendredi 8\sjanvier 2027/)).toBeVisible();
  await expect(page.getByRole('button', { name: DEPOSER })).toHaveCount(0);
});
