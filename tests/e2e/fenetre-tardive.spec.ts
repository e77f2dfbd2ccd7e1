import type { Page } from '@playwright/test';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { examiner } from './outillage/axe';
import { DSE } from './outillage/chemins';
import { ouvrirUnCompte } from './outillage/comptes';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { lireDocument } from './outillage/documents';
import { preparerUnDossier } from './outillage/dossiers';
import { deposer } from './outillage/dse';
import { presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

interface Jour {
  readonly jour: DateCivile;
  readonly enClair: string;
  /** What the dashboard says before anything is filed. */
  readonly accueil: string;
  /** What the check-answers page says, if anything. */
  readonly verification: string | null;
  /** What the deposit opens. */
  readonly droit: string;
}

const TARDIF = 'Vous pouvez déposer jusqu’au 31 décembre 2026. Le droit part du mois qui suit le dépôt';
const RETROACTIF = 'complet avant le 31 octobre 2026, votre dossier ouvre un droit depuis septembre';

const JOURS: readonly Jour[] = [
  {
    jour: '2026-05-31',
    enClair: 'dimanche 31 mai 2026',
    accueil: 'Déposez-le avant le 31 mai 2026 pour avoir votre réponse avant la rentrée',
    verification: null,
    droit: 'Votre droit est ouvert à partir de septembre 2026 : 10 versements',
  },
  {
    jour: '2026-06-01',
    enClair: 'lundi 1er juin 2026',
    accueil: 'La campagne principale est finie, mais vous pouvez déposer votre dossier',
    verification: RETROACTIF,
    droit: 'Votre droit est ouvert à partir de septembre 2026 : 10 versements',
  },
  {
    jour: '2026-10-31',
    enClair: 'samedi 31 octobre 2026',
    accueil: 'Complet avant le 31 octobre 2026, il vous donne droit à la bourse depuis septembre',
    verification: RETROACTIF,
    droit: 'Votre droit est ouvert à partir de septembre 2026 : 10 versements',
  },
  {
    jour: '2026-11-01',
    enClair: 'dimanche 1er novembre 2026',
    accueil: 'Vous pouvez encore déposer votre dossier jusqu’au 31 décembre 2026',
    verification: TARDIF,
    droit: 'Votre droit est ouvert à partir de décembre 2026 : 7 versements',
  },
  {
    jour: '2026-12-31',
    enClair: 'jeudi 31 décembre 2026',
    accueil: 'Le droit part du mois qui suit le dépôt d’un dossier complet',
    verification: TARDIF,
    droit: 'Votre droit est ouvert à partir de janvier 2027 : 6 versements',
  },
];

const lina = personaDe('lina');

async function aLaVeilleDuDepot(page: Page, jour: DateCivile): Promise<void> {
  await simulerLaDate(page, jour);
  await preparerUnDossier(page, lina);
}

for (const { jour, enClair, accueil, verification, droit } of JOURS) {
  test(`le ${enClair}, les pages disent ce que le dépôt ouvre, et le dépôt l’ouvre`, async ({
    page,
    appareil,
  }) => {
    const visiteur = await appareil();
    await simulerLaDate(visiteur, jour);
    await ouvrirUnCompte(visiteur, lina);
    await visiteur.goto('/tableau-de-bord');
    await expect(visiteur.getByText(`Date simulée : ${enClair}`)).toBeVisible();
    await expect(visiteur.getByRole('main')).toContainText(accueil);

    await aLaVeilleDuDepot(page, jour);
    await page.goto(`${DSE}/verification`);
    if (verification) await expect(page.getByRole('main')).toContainText(verification);
    else await expect(page.getByText('La campagne principale')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Déclarer une baisse durable' })).toBeHidden();
    const numero = await deposer(page);
    await expect(page.getByText(droit)).toBeVisible();
    const { texte } = await lireDocument(page, numero, 'notification');
    expect(texte).toContain(droit);
    expect(texte).toContain(`Décision du ${enClair}`);
    await expect(page.getByRole('button', { name: 'Rouvrir mon dossier' })).toBeVisible();
  });
}

test('le 1er janvier 2027, seul un changement durable ouvre encore un dossier, et le Crous l’examine', async ({
  page,
}) => {
  await aLaVeilleDuDepot(page, '2026-12-31');
  await simulerLaDate(page, '2027-01-01');
  await page.goto(DSE);
  await expect(page.getByRole('main')).toContainText('La campagne est close depuis le 31 décembre 2026');
  await page.goto(`${DSE}/verification`);
  await page.getByLabel('Je prends ces engagements').check();
  await page.getByRole('button', { name: 'Déposer mon dossier' }).click();
  const refus = page.getByRole('alert').filter({ hasText: 'Cette demande ne peut pas aboutir' });
  await expect(refus).toContainText('La campagne est close. Un dossier est encore reçu si un événement');
  await examiner(page);

  await suivre(
    page,
    page.getByRole('main').getByRole('link', { name: 'Déclarer une baisse durable' }).first(),
  );
  await remplir(page, { baisse: 'oui' });
  await presser(page, 'Continuer');
  await expect(page).toHaveURL(/\/changement\?depuis=verification$/);
  await remplir(page, { evenement: 'chomage', le: '15/12/2026', suivante: '', enCours: '9 000' });
  await presser(page, 'Continuer');
  await expect(page).toHaveURL(`${DSE}/verification`);
  await expect(page.getByRole('main')).toContainText('Votre dossier sera reçu, et le Crous l’examinera.');
  const numero = await deposer(page);

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Une personne du Crous va l’examiner');
  await expect(page.getByRole('main')).toContainText('Vous déclarez un changement durable');
  const { texte } = await lireDocument(page, numero, 'notification');
  expect(texte).toContain('La campagne est close. Vous déclarez un changement durable de votre situation');
  await expect(page.getByRole('button', { name: 'Rouvrir mon dossier' })).toBeHidden();
});

test('une bourse accordée se revoit en janvier, quand un parent perd son emploi', async ({ page }) => {
  await preparerUnDossier(page, lina);
  await page.goto(`${DSE}/verification`);
  const numero = await deposer(page);
  await simulerLaDate(page, '2027-01-12');
  await page.goto(`/suivi/${numero}`);
  const refus = await presserEnVain(page, 'Rouvrir pour déclarer ce changement');
  await expect(refus).toContainText('La campagne est close. Cochez cette case');
  await page.getByLabel('Un événement a fait baisser durablement les revenus').check();
  await presser(page, 'Rouvrir pour déclarer ce changement');
  await expect(page).toHaveURL(`${DSE}/baisse-revenus?depuis=verification`);
  await remplir(page, { baisse: 'oui' });
  await presser(page, 'Continuer');
  await remplir(page, { evenement: 'chomage', le: '', suivante: '', enCours: '' });
  await presser(page, 'Continuer');
  expect(await deposer(page)).toBe(numero);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Une personne du Crous va l’examiner');
});

test('avant l’ouverture, le dossier dit quand il ouvre', async ({ page }) => {
  await simulerLaDate(page, '2026-03-01');
  await ouvrirUnCompte(page, lina);
  await page.goto(DSE);
  await expect(page.getByRole('main')).toContainText('La campagne ouvre le 2 mars 2026.');
  await expect(page.getByRole('button', { name: 'Commencer mon dossier' })).toBeHidden();
});

test('rouvert avant la clôture, le dossier se modifie et se dépose de nouveau sous le même numéro', async ({
  page,
}) => {
  await preparerUnDossier(page, lina);
  await page.goto(`${DSE}/verification`);
  const numero = await deposer(page);
  await page.getByRole('button', { name: 'Rouvrir mon dossier' }).click();
  await expect(page).toHaveURL(DSE);
  await page.goto(`${DSE}/verification`);
  await suivre(page, page.getByRole('link', { name: /^Modifier : .*revenu brut global/i }));
  await page.getByRole('textbox', { name: 'Revenu brut global' }).fill('99 000');
  await presser(page, 'Continuer');
  await expect(page).toHaveURL(`${DSE}/verification`);
  expect(await deposer(page)).toBe(numero);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande de bourse est refusée.');
  await expect(page.getByText('Dossier rouvert pour le modifier')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Dossier déposé/ })).toHaveCount(2);
});
