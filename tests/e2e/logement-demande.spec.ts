import type { Page } from '@playwright/test';
import { tabulerVers } from './outillage/clavier';
import { entrerComme, personaDe, simulerLaDate } from './outillage/demonstration';
import { presser, remplir, suivre } from './outillage/formulaire';
import {
  ajouterUnVoeu,
  demanderUnLogement,
  etudianteSansDossier,
  lesVoeux,
  MAI,
  ouvrirUneFiche,
} from './outillage/logement';
import { expect, test } from './outillage/test';

const titre = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la case du DSE ouvre la demande ; les vœux se classent, se valident, se ferment et se revalident', async ({
    page,
  }) => {
    await demanderUnLogement(page);
    await page.goto('/tableau-de-bord');
    await suivre(page, page.getByRole('link', { name: 'Voir mon logement' }));
    await expect(titre(page)).toHaveText('Choisissez vos logements');
    await expect(page.getByText(/^LOG-2627-/)).toBeVisible();

    const un = await ajouterUnVoeu(page, 'rennes');
    const deux = await ajouterUnVoeu(page, 'lyon');
    await expect(lesVoeux(page)).toHaveText([`Vœu 1 ${un}`, `Vœu 2 ${deux}`]);
    await presser(page, `Monter ${deux}`);
    await expect(lesVoeux(page)).toHaveText([`Vœu 1 ${deux}`, `Vœu 2 ${un}`]);
    await presser(page, `Retirer ${un}`);
    await expect(page.getByText('Vos vœux sont enregistrés mais pas validés pour le tour 1')).toBeVisible();
    await presser(page, 'Valider mes vœux pour le tour 1');
    await expect(titre(page)).toHaveText('Vos vœux participent au tour 1');
    await expect(page.getByText(/Résultats le mardi 9\sjuin 2026 à 10\sh/).first()).toBeVisible();

    // Closed on Monday 8 at ten: the page of before says so, and changes nothing.
    await page.goto('/logement/demande/voeux');
    await simulerLaDate(page, '2026-06-10');
    await page.goto('/logement/demande/voeux');
    await expect(page.getByText('Les vœux ne se modifient pas en ce moment')).toBeVisible();
    await expect(page.getByRole('button', { name: `Retirer ${deux}` })).toHaveCount(0);

    // Open again on Friday 12, for the next round.
    await simulerLaDate(page, '2026-06-13');
    await page.goto('/logement/demande');
    await expect(titre(page)).toHaveText('Vos vœux sont enregistrés mais pas validés pour le tour 2');
    await suivre(page, page.getByRole('link', { name: 'Voir et valider mes vœux' }));
    await expect(lesVoeux(page)).toHaveText([`Vœu 1 ${deux}`]);
    await presser(page, 'Valider mes vœux pour le tour 2');
    await expect(titre(page)).toHaveText('Vos vœux participent au tour 2');
  });

  test('sans compte, le logement choisi attend la connexion', async ({ page }) => {
    await simulerLaDate(page, MAI);
    const nom = await ouvrirUneFiche(page, 'nantes');
    await presser(page, `Ajouter à mes vœux\u202f: ${nom}`);
    await expect(page).toHaveURL(/\/connexion\?retour=/);
  });
});

test('au clavier : ajouter, monter, valider ; un autre onglet qui change les vœux se voit', async ({
  page,
  context,
}) => {
  await demanderUnLogement(page);
  const un = await ajouterUnVoeu(page, 'rennes');
  const deux = await ajouterUnVoeu(page, 'rennes', 1);
  await expect(page).toHaveURL(/#voeu-2$/);
  const ailleurs = await context.newPage();
  await ailleurs.goto('/logement/demande/voeux');
  const monter = page.getByRole('button', { name: `Monter ${deux}` });
  await tabulerVers(page, monter);
  await page.keyboard.press('Enter');
  await expect(lesVoeux(page)).toHaveText([`Vœu 1 ${deux}`, `Vœu 2 ${un}`]);

  await presser(ailleurs, 'Valider mes vœux pour le tour 1');
  await expect(ailleurs.getByRole('main').getByRole('alert')).toContainText('dans un autre onglet');
  await expect(lesVoeux(ailleurs)).toHaveText([`Vœu 1 ${deux}`, `Vœu 2 ${un}`]);
  await tabulerVers(ailleurs, ailleurs.getByRole('button', { name: 'Valider mes vœux pour le tour 1' }));
  await ailleurs.keyboard.press('Enter');
  await expect(titre(ailleurs)).toHaveText('Vos vœux participent au tour 1');

  await page.goto('/logement/demande');
  await page.getByText('Retirer ma demande de logement').click();
  await page.getByRole('button', { name: 'Retirer ma demande' }).click();
  await expect(titre(page)).toHaveText('Votre demande de logement est retirée');
  await page.getByRole('button', { name: 'Rouvrir ma demande' }).click();
  await expect(titre(page)).toHaveText('Vos vœux sont enregistrés mais pas validés pour le tour 1');
});

test('sans dossier social étudiant, on demande pendant la phase complémentaire', async ({ page }) => {
  await etudianteSansDossier(page);
  await page.goto('/logement/demande');
  await expect(titre(page)).toHaveText('Vous n’avez pas encore demandé de logement pour 2026-2027');
  await suivre(page, page.getByRole('link', { name: 'Demander un logement' }));
  await remplir(page, { pourquoi: 'international', etudes: 'inscrit', avec: 'seul' });
  await presser(page, 'Faire ma demande');
  await expect(page.getByRole('status')).toContainText('Votre demande de logement est enregistrée');
  await expect(titre(page)).toHaveText('Des chambres libres se réservent maintenant');
  await page.goto('/logement/demande/demander');
  await expect(page).toHaveURL(/\/logement\/demande$/);
});

test('avant la phase complémentaire, la demande passe par le dossier', async ({ page }) => {
  await simulerLaDate(page, MAI);
  await etudianteSansDossier(page);
  await page.goto('/logement/demande/demander');
  await expect(page).toHaveURL(/\/logement\/demande$/);
  await expect(page.getByRole('link', { name: 'Ouvrir mon dossier' })).toBeVisible();
});

test('qui habite déjà une résidence demande à garder sa chambre', async ({ page }) => {
  await simulerLaDate(page, '2026-04-10');
  await entrerComme(page, personaDe('hugo'));
  await page.goto('/logement/renouvellement');
  await expect(titre(page)).toHaveText('Garder mon logement en 2026-2027');
  await expect(page.getByText(/Marseille, porte/)).toBeVisible();
  // A base that lives on has already heard him.
  if (await page.getByRole('button', { name: 'Demander à garder mon logement' }).isVisible()) {
    await remplir(page, { conditions: ['oui'] });
    await page.getByRole('button', { name: 'Demander à garder mon logement' }).click();
  }
  await expect(page.getByText(/Votre demande est chez le Crous|Le Crous/).first()).toBeVisible();
});
