import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { CAMPAGNES_LOGEMENT } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { travaillerComme } from './outillage/agents';
import { ouvrirUnCompte } from './outillage/comptes';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { presser } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { attendreLeTour, carteDuTour, pageDesTours } from './outillage/tours';

// Rounds are one a year for everybody on a portal: this file has the past campaign, the main journey has the one of the year.
const ANNEE = '2025-2026';
const TOURS = CAMPAGNES_LOGEMENT.find(({ annee }) => annee === ANNEE)?.tours ?? [];
const PAGE = pageDesTours(ANNEE);

/** Finds a round that may be run, on the day after its results: another run of these tests may have played the first ones. */
async function trouverUnTour(page: Page): Promise<number | null> {
  for (const { numero, resultats } of TOURS) {
    await simulerLaDate(page, ajouterJours(resultats.slice(0, 10) as DateCivile, 1));
    await page.goto(PAGE);
    if (
      (await carteDuTour(page, numero)
        .getByRole('button', { name: /^Lancer/ })
        .count()) > 0
    )
      return numero;
  }
  return null;
}

test('un tour se lance et se publie sans JavaScript, une fois, et chacun peut le vérifier', async ({
  appareil,
}) => {
  const bureau = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await travaillerComme(bureau, 'solene');
  const numero = (await trouverUnTour(bureau)) ?? TOURS.length;
  const lancer = bureau.getByRole('button', { name: `Lancer le tour ${numero}` });
  if ((await lancer.count()) > 0) {
    await presser(bureau, `Lancer le tour ${numero}`);
    await expect(bureau.getByText('C’est demandé')).toBeVisible();
    await attendreLeTour(bureau, PAGE, numero, 'Calculé');
    await expect(lancer).toHaveCount(0);
    await presser(bureau, `Publier les résultats du tour ${numero}`);
    await attendreLeTour(bureau, PAGE, numero, 'Publié');
    await expect(bureau.getByRole('row').filter({ hasText: 'Solène Marchand' }).first()).toBeVisible();
  }
  await expect(bureau.getByRole('button', { name: /^Publier/ })).toHaveCount(0);
  expect(await bureau.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

  await carteDuTour(bureau, numero)
    .getByRole('link', { name: /^Page publique/ })
    .click();
  await expect(bureau.getByRole('heading', { level: 1 })).toHaveText(`Tour ${numero} de ${ANNEE}`);
  const liste = await bureau.request.get(`/logement/tours/${ANNEE}/${numero}/liste.csv`);
  expect(liste.headers()['content-type']).toContain('text/csv');
  const empreinte = createHash('sha256')
    .update(await liste.body())
    .digest('hex');
  await expect(bureau.getByText(empreinte)).toBeVisible();
  const controle = await bureau.request.get(`/instruction/logement/tours/${ANNEE}/${numero}/tour.csv`);
  expect(await controle.text()).toMatch(/^rang;empreinte;rbg/);
});

test('avant la minute annoncée, une étudiante lit quand les résultats paraissent', async ({ page }) => {
  await ouvrirUnCompte(page, personaDe('lina'));
  await page.goto('/logement/demande/pourquoi/1?annee=2022-2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Tour 1\s: résultats le mardi 14\sjuin 2022 à 10\sh$/u,
  );
  await page.goto('/logement/tours/2022-2023/1');
  await expect(page.getByText(/Les résultats paraissent le mardi 14\sjuin 2022/u)).toBeVisible();
  for (const chemin of ['/logement/tours/2022-2023/9', '/logement/tours/1999-2000/1'])
    expect((await page.request.get(chemin)).status(), chemin).toBe(404);
  expect((await page.request.get('/logement/demande/pourquoi/9')).status()).toBe(404);
});
