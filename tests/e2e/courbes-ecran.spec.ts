import { examiner } from './outillage/axe';
import { tabulerVers } from './outillage/clavier';
import { type Axe, blocDe, essaiDe, lireLesMarches, ouvrirLaCourbe, TITRES } from './outillage/courbes';
import { ORDINAIRE, simulerLaFamille } from './outillage/familles';
import { presser, remplir } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

const AXES = Object.keys(TITRES) as Axe[];

test('les phrases disent à l’euro, à l’enfant et au kilomètre près ce qui changerait', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, {
    ...LYCEENNE,
    'avis-couple': { rbg: '33 000' },
    enfants: { nombre: '2', superieur: '0' },
    trajet: { ou: 'loin', km: '120' },
  });
  const main = page.getByRole('main');
  for (const phrase of [
    'Avec 3 002 € de moins, vous passeriez à l’échelon 2',
    'Avec 1 enfant de plus à charge, vous passeriez à l’échelon 2',
    'Avec 4 112 € de plus, vous passeriez à l’échelon 0 bis',
  ])
    await expect(main).toContainText(phrase);
});

test('au clavier : on ouvre un axe, on déplace le curseur, on entend la réponse, on lit le tableau', async ({
  page,
}) => {
  await simulerLaFamille(page, ORDINAIRE);
  const bloc = blocDe(page, 'distanceKm');
  await tabulerVers(page, bloc.locator('> summary'));
  await page.keyboard.press('Enter');
  const { curseur, boite, annonce } = essaiDe(bloc);
  await tabulerVers(page, boite);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('29');
  await expect(annonce).toHaveText(/^29\skm\. Échelon\s0\sbis\s: /);
  await tabulerVers(page, curseur);
  await page.keyboard.press('ArrowRight');
  await expect(curseur).toHaveAttribute('aria-valuetext', '30\u00a0km');
  await expect(boite).toHaveValue('30');
  await expect(annonce).toHaveText(/^30\skm\. Échelon\s1\s: /);
  await page.keyboard.press('Home');
  await expect(curseur).toHaveAttribute('aria-valuetext', '0\u00a0km');
  await page.keyboard.press('End');
  await expect(annonce).toHaveText(/Échelon\s2\s: /);
  await tabulerVers(page, bloc.getByRole('button', { name: 'Revenir à ma situation' }));
  await page.keyboard.press('Enter');
  await expect(boite).toHaveValue('120');
  await expect(boite).toBeFocused();
  await tabulerVers(page, bloc.locator('details > summary'));
  await page.keyboard.press('Enter');
  await expect(bloc.getByRole('table')).toBeVisible();
});

test('une saisie qui ne se lit pas dit comment l’écrire et garde la dernière réponse', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  const { boite } = essaiDe(blocDe(page, 'revenu'));
  await boite.fill('beaucoup');
  await expect(boite).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Indiquez le montant en euros, sans les centimes')).toHaveCount(2);
  await examiner(page);
  await boite.fill('−4 000');
  await expect(boite).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Échelon\s7\s: /).first()).toBeVisible();
});

test('revenu inconnu : la courbe se lit, et n’annonce rien à notre place', async ({ page }) => {
  await commencerLaSimulation(page);
  await simuler(page, { ...LYCEENNE, 'avis-couple': { rbg: '', pasEncore: 'oui' } });
  const bloc = await ouvrirLaCourbe(page, 'revenu');
  expect((await lireLesMarches(bloc)).some(({ vous }) => vous)).toBe(false);
  const { boite, curseur, annonce } = essaiDe(bloc);
  await expect(boite).toHaveValue('');
  await expect(curseur).toHaveAttribute('aria-valuetext', 'à choisir');
  await expect(page.getByRole('main')).not.toContainText(/vous (passeriez|auriez)/);
  await boite.fill('23850');
  await expect(annonce).toHaveText(/Échelon\s1\s: /);
  await expect(page.getByText('Les courbes qui manquent ici')).toBeVisible();
  await expect(blocDe(page, 'distanceKm')).toHaveCount(0);
});

test('rien n’est tracé que le moteur ne soutiendrait : examen par le Crous, condition non remplie', async ({
  page,
}) => {
  await commencerLaSimulation(page);
  await simuler(page, {
    ...LYCEENNE,
    parents: { situation: 'separes' },
    separation: { alternee: 'non', pension: 'oui' },
    'nouveau-couple': { couple: 'remarie' },
    'avis-parent': { rbg: '20 000' },
  });
  const main = page.getByRole('main');
  await expect(main).toContainText('elle affirmerait ce que lui seul peut décider');
  await expect(main.getByRole('slider')).toHaveCount(0);
  await page.goto('/simulateur/formation');
  await remplir(page, { rythme: 'apprentissage' });
  await presser(page, 'Continuer');
  await expect(main).toContainText('Nous ne traçons donc pas de courbe.');
  await expect(main.getByRole('table')).toHaveCount(0);
});

test('à 375 pixels, tout déplié, rien ne dépasse', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  for (const axe of AXES) await ouvrirLaCourbe(page, axe);
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await examiner(page);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('le dessin et le tableau tiennent seuls, et rien d’inerte ne se montre', async ({ page }) => {
    await simulerLaFamille(page, ORDINAIRE);
    for (const axe of AXES) {
      const bloc = await ouvrirLaCourbe(page, axe);
      await expect(bloc.getByRole('img')).toBeVisible();
      await expect(bloc.getByRole('slider')).toBeHidden();
      await expect(bloc.getByRole('textbox')).toBeHidden();
      expect((await lireLesMarches(bloc)).length).toBeGreaterThan(1);
    }
  });
});
