import type { Page } from '@playwright/test';
import { suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

const GROUPES = ['ressources', 'fratrie', 'distance', 'situation', 'etudes', 'nationalite', 'vous'];
const PARTAGE = '/simulateur/partage';

async function ouvrir(page: Page) {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  await suivre(page, page.getByRole('link', { name: 'Partager ce résultat' }));
}

async function preparer(page: Page, groupes: readonly string[]): Promise<string> {
  for (const groupe of GROUPES)
    await page.locator(`[name="montrer"][value="${groupe}"]`).setChecked(groupes.includes(groupe));
  await page.getByRole('button', { name: 'Préparer le lien' }).click();
  await page.waitForURL(/pret=oui/);
  return page.getByLabel('Lien à copier').inputValue();
}

function raconter() {
  test('sans rien cocher, le lien ne dit que l’année et l’échelon, non vérifiés', async ({
    page,
    appareil,
  }) => {
    await ouvrir(page);
    const lien = await preparer(page, []);
    expect(new URL(lien).search).toBe('?r=1~2026-2027~a1');
    expect(page.url()).not.toMatch(/23|2008|0 ?850/);
    const autre = await appareil({ javaScriptEnabled: true });
    const reponse = await autre.goto(lien);
    await expect(autre.getByRole('heading', { level: 1 })).toHaveText('Échelon communiqué, non vérifié : 1');
    await expect(autre.getByText('Résultat communiqué, non vérifié')).toBeVisible();
    expect(await reponse?.text()).not.toContain('23 850');
  });

  test('avec tout, une autre personne voit le résultat recalculé, et elle seule voit ce qui est coché', async ({
    page,
    appareil,
  }) => {
    await ouvrir(page);
    const lien = await preparer(page, GROUPES);
    expect(lien.length).toBeLessThan(500);
    const autre = await appareil({ javaScriptEnabled: true });
    await autre.goto(lien);
    await expect(autre.getByRole('heading', { level: 1 })).toHaveText('Échelon estimé, recalculé : 1');
    await expect(autre.getByRole('main')).toContainText('23 850 €');

    const sansAge = await preparer(
      page,
      GROUPES.filter((groupe) => groupe !== 'vous'),
    );
    expect(sansAge).not.toContain('2008');
    await autre.goto(sansAge);
    await expect(autre.getByRole('heading', { level: 1 })).toHaveText('Échelon recalculé, sous réserve : 1');
    await expect(autre.getByRole('main')).not.toContainText('2008');
    await suivre(autre, autre.getByRole('link', { name: 'Faire ma propre simulation' }));
    await autre.goto('/simulateur/resultat');
    await expect(autre).toHaveURL('/simulateur');
  });
}

test.describe('avec JavaScript', () => raconter());
test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  raconter();
});

test('un clic copie le lien, et le dit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ouvrir(page);
  const lien = await preparer(page, ['distance']);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Lien copié.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lien);
});

const HOSTILES = [
  '',
  '?r=',
  '?r=zzz',
  '?r=1~2026-2027~a9',
  '?r=1~1999-2000~a1',
  '?r=1~2026-2027~a1~__proto__.a.b',
  '?r=1~2026-2027~a1~avis-couple.rbg.33000',
  '?r=1~2026-2027~a1~parents.situation.martiens',
  `?r=1~2026-2027~a1${'~a.b.c'.repeat(1_000)}`,
  '?r=%3Cscript%3Ealert(1)%3C/script%3E',
  '?r=%00%FF%ED%A0%80',
  '?r=%E0%A4%A',
  '?r=1~2026-2027~a1&r=1~2026-2027~a7',
  '?r[]=1&r[__proto__]=2',
  '?__proto__=1&constructor=2&r=1~2026-2027~a1~niveau.niveau._zzzz_',
] as const;

test('un lien coupé, modifié ou hostile donne une page française, jamais une panne', async ({ page }) => {
  for (const question of HOSTILES) {
    const reponse = await page.goto(`${PARTAGE}${question}`);
    expect(reponse?.status(), question.slice(0, 80)).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne se lit pas');
  }
});

test('un échelon changé dans le lien est contredit par le calcul', async ({ page }) => {
  await ouvrir(page);
  const lien = await preparer(page, GROUPES);
  await page.goto(lien.replace('~a1', '~a7'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Échelon estimé, recalculé : 1');
  await expect(page.getByText('Le lien annonçait autre chose')).toBeVisible();
});

test('la page partagée ne s’indexe pas, ne dit son adresse à personne et ne se garde pas', async ({
  request,
}) => {
  const reponse = await request.get(`${PARTAGE}?r=1~2026-2027~a1`);
  expect(reponse.headers()['referrer-policy']).toBe('no-referrer');
  expect(reponse.headers()['cache-control']).toContain('no-store');
  expect(reponse.headers()['set-cookie']).toBeUndefined();
  const texte = await reponse.text();
  expect(texte).toMatch(/<meta name="robots" content="noindex, nofollow/);
  expect(texte).toMatch(/<meta name="referrer" content="no-referrer"/);
});

test('imprimé, un résultat garde sa réponse, ses raisons et ses réponses, et perd le reste', async ({
  page,
}) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pourquoi cet échelon' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vos réponses' })).toBeVisible();
  for (const cache of ['banner', 'contentinfo'] as const) await expect(page.getByRole(cache)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Partager ce résultat' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Recommencer' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(6);
});
