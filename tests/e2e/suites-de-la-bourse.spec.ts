import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { entrerSansDossier } from './outillage/comptes';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { lireDocument } from './outillage/documents';
import { preparerUnDossier } from './outillage/dossiers';
import { allerVerifier, commencer, deposer, repondreATout } from './outillage/dse';
import { suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

test('une boursière lit quand sa bourse est versée, ce qui vient avec, et ce qu’elle peut demander', async ({
  page,
}) => {
  await preparerUnDossier(page, personaDe('emma'));
  await page.goto(`${DSE}/verification`);
  const numero = await deposer(page);
  const vers = page.getByRole('region', { name: 'Vos versements' });
  await expect(vers.getByRole('row')).toHaveCount(8);
  await expect(vers).toContainText('vendredi 4 décembre 2026');
  await expect(vers).toContainText('216,30 €');
  await expect(page.getByRole('main')).toContainText('du 4 décembre 2026 au 4 juin 2027, soit 1 514,10 €');
  await expect(page.getByRole('heading', { name: 'Vous pourriez aussi demander' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Aide spécifique ponctuelle' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Aide à la mobilité en master' })).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Contribution de vie étudiante et de campus');
  await page.getByText('Ce que vous pouvez cumuler avec la bourse').click();
  await expect(page.getByRole('heading', { name: 'Ne se cumule pas' })).toBeVisible();
  await examiner(page);
  const { texte } = await lireDocument(page, numero, 'notification');
  expect(texte).toContain('vendredi 4 décembre 2026, bourse de décembre 2026');
  await suivre(page, page.getByRole('link', { name: 'La règle de paiement' }));
  await expect(page).toHaveURL(/\/regles\/echelon-et-montants#PAY-1$/);
});

test('un étudiant de Papeete lit ses montants en francs Pacifique, complément compris', async ({ page }) => {
  const teva = personaDe('teva');
  await entrerSansDossier(page, teva);
  await commencer(page);
  await repondreATout(page, teva.saisies);
  await allerVerifier(page);
  await deposer(page);
  const principal = page.getByRole('main');
  await expect(principal).toContainText('Avec le complément des études outre-mer');
  await expect(principal).toContainText('583 174 XPF par an');
  await expect(page.getByRole('region', { name: 'Vos versements' })).toContainText('58 317 XPF');
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await examiner(page);
});

test('une étudiante de La Réunion lit que sa bourse continue en juillet et en août', async ({ page }) => {
  await simulerLaDate(page, '2026-05-20');
  await preparerUnDossier(page, personaDe('anais'));
  await page.goto(`${DSE}/verification`);
  await deposer(page);
  const principal = page.getByRole('main');
  await expect(principal).toContainText('versée aussi en juillet et en août');
  await expect(principal).toContainText('la bourse de septembre est versée dès le lundi 31 août 2026');
  await expect(page.getByRole('region', { name: 'Vos versements' }).getByRole('row')).toHaveCount(13);
});

test('une étudiante refusée lit la règle de chaque motif et les aides qui restent', async ({ page }) => {
  await preparerUnDossier(page, personaDe('paul'));
  await page.goto(`${DSE}/verification`);
  await deposer(page);
  await expect(page.getByRole('heading', { name: 'Aide spécifique annuelle' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui vient avec la bourse' })).toBeHidden();
  await suivre(page, page.getByRole('link', { name: 'La règle' }).first());
  await expect(page).toHaveURL(/\/regles\/echelon-et-montants#BOR-2$/);
});

test.describe('la simulation', () => {
  const OUTRE_MER = { situation: { cas: ['outre_mer'] } };

  test('dit quand la bourse serait versée et ce qu’on peut demander', async ({ page }) => {
    await commencerLaSimulation(page, '2026-2027');
    await simuler(page, LYCEENNE);
    await expect(page.getByRole('heading', { name: 'Quand la bourse serait versée' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('7 versements, du 4 décembre 2026 au 4 juin 2027');
    await page.getByText('Voir chaque versement').click();
    await expect(page.getByRole('region', { name: 'Vos versements' }).getByRole('row')).toHaveCount(8);
    await expect(page.getByRole('heading', { name: 'Vous pourriez aussi demander' })).toBeVisible();
    await examiner(page);
  });

  test('compte le complément et les francs Pacifique de qui étudiera à Nouméa', async ({ page }) => {
    await commencerLaSimulation(page, '2026-2027');
    const etudes = { famille: 'nouvelle_caledonie', etudes: 'nouvelle_caledonie', apres: 'oui' };
    await simuler(page, { ...LYCEENNE, ...OUTRE_MER, 'outre-mer': etudes });
    await expect(page.getByRole('main')).toContainText('293 914 XPF par an');
    await examiner(page);
  });

  test('maintient l’été la bourse de qui quitte Nouméa pour la métropole', async ({ page }) => {
    await commencerLaSimulation(page, '2026-2027');
    const etudes = { famille: 'nouvelle_caledonie', etudes: 'metropole', apres: 'oui' };
    await simuler(page, { ...LYCEENNE, ...OUTRE_MER, 'outre-mer': etudes });
    await expect(page.getByRole('main')).toContainText('versée aussi en juillet et en août');
    await expect(page.getByRole('main')).not.toContainText('XPF');
  });

  test('ajoute l’aide au mérite et ses versements à qui aura la mention très bien', async ({ page }) => {
    await commencerLaSimulation(page, '2026-2027');
    const atouts = { atouts: ['mention', 'etranger'], mois: '4' };
    await simuler(page, { ...LYCEENNE, situation: { cas: ['complements'] }, complements: atouts });
    await expect(page.getByRole('main')).toContainText('Sans rien demander');
    await expect(page.getByRole('main')).toContainText('400 € par mois, jusqu’à 1 600 €');
    await page.getByText('Voir chaque versement').click();
    await expect(page.getByRole('cell', { name: 'aide au mérite' })).toHaveCount(7);
    await examiner(page);
  });

  test('estime une baisse durable des revenus, et dit que le Crous l’examine', async ({ page }) => {
    await commencerLaSimulation(page, '2026-2027');
    const changement = { evenement: 'chomage', le: '', suivante: '', enCours: '12 000' };
    await simuler(page, { ...LYCEENNE, situation: { cas: ['baisse'] }, changement });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Votre échelon, sous réserve');
    await expect(page.getByRole('main')).toContainText('Chômage, revenus plus récents, à titre indicatif');
  });
});
