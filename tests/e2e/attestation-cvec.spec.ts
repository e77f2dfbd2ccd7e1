import { createPublicKey, verify } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dessinerLaPage, lireLeCode } from '../integration/documents/lecteur-de-code';
import { payerSaCvec } from './outillage/banque';
import { personaDe } from './outillage/demonstration';
import { aplatir } from './outillage/documents';
import { presser, remplir } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { ouvrirClient } from './securite/outillage/client';

const ATTESTATION = '/api/cvec/2026-2027/attestation.pdf';
const LINA = personaDe('lina');

/** What is printed: read on the pixels of the page, by a decoder that is not ours. */
async function lireLImprime(page: Page): Promise<string> {
  const reponse = await page.request.get(ATTESTATION);
  expect(reponse.status()).toBe(200);
  expect(reponse.headers()['content-type']).toBe('application/pdf');
  return lireLeCode(await dessinerLaPage(await reponse.body(), 2)) ?? '';
}

/** A controller without network, the published key in hand; RFC 4648 and node:crypto, no line of the portal. */
async function estSigne(code: string): Promise<boolean> {
  const { keys } = JSON.parse((await ouvrirClient().demander('/api/v1/cvec/cles')).texte);
  const coupe = code.lastIndexOf('.');
  const bits = [...code.slice(coupe + 1)]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  const signature = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
  const cle = keys.find(({ kid }: { kid: string }) => kid === code.split('.')[1]);
  const publique = createPublicKey({ key: cle, format: 'jwk' });
  return verify(null, Buffer.from(code.slice(0, coupe)), publique, signature);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('payée par carte, l’attestation se lit hors ligne, par un logiciel et par une personne', async ({
      page,
    }) => {
      await payerSaCvec(page, LINA);
      const code = await lireLImprime(page);
      expect(await estSigne(code)).toBe(true);
      expect(await estSigne(code.replace('.2026.', '.2027.'))).toBe(false);
      const numero = code.split('.')[2] ?? '';
      const nom = LINA.nom
        .toUpperCase()
        .replace(/[^A-Z]/g, '')
        .slice(0, 5);

      const controle = await ouvrirClient().demander(`/api/attestation/${numero}?etudiant=${nom}`);
      expect(controle.statut).toBe(200);
      expect(JSON.parse(controle.texte)).toMatchObject({
        nom: LINA.nom,
        prenom: LINA.prenom,
        date_naissance: LINA.dateNaissance,
        crous: 'Crous de Rennes-Bretagne',
        etat: { code: '75' },
        exoneration: { active: false, motif: '' },
      });
      const sansNom = await ouvrirClient().demander(`/api/attestation/${numero}`);
      expect(sansNom.statut, 'le numéro seul ne dit rien').toBe(400);

      await page.goto('/verifier');
      await remplir(page, { numero, nom: LINA.nom });
      await presser(page, 'Vérifier l’attestation');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attestation valide');
      await expect(page.getByText('2026-2027', { exact: true })).toBeVisible();
      const dit = aplatir((await page.getByRole('main').textContent()) ?? '');
      expect(dit, 'rien de la personne').not.toMatch(new RegExp(`${LINA.prenom}|${LINA.nom}|2007`));

      await page.goto('/verifier');
      await remplir(page, { code });
      await presser(page, 'Vérifier le code');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attestation valide');
      await expect(page.getByText(nom, { exact: true })).toBeVisible();

      const identite = { nomDeFamille: LINA.nom, prenom: LINA.prenom };
      const naissance = LINA.dateNaissance.split('-').reverse().join('/');
      for (const [dateNaissance, attendu] of [
        [naissance, 'Attestation valide'],
        ['01/01/2001', 'Attestation d’une autre personne'],
      ] as const) {
        await page.goto('/verifier');
        await remplir(page, { code, ...identite, dateNaissance });
        await presser(page, 'Vérifier le code');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(attendu);
      }

      await page.goto('/verifier');
      await remplir(page, { code: code.replace('.75.', '.71.') });
      await presser(page, 'Vérifier le code');
      await expect(page.getByText('La signature ne correspond pas')).toBeVisible();
    });
  });
}

test('l’attestation ne se donne à personne d’autre', async ({ page, appareil }) => {
  await payerSaCvec(page, LINA);
  const autre = await appareil();
  expect((await autre.request.get(ATTESTATION)).status()).toBe(401);
});

test('la page de vérification et son résultat tiennent sur un téléphone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await payerSaCvec(page, LINA);
  const numero = (await lireLImprime(page)).split('.')[2] ?? '';
  await page.goto('/verifier');
  await remplir(page, { numero, nom: LINA.nom });
  await presser(page, 'Vérifier l’attestation');
  const [contenu, ecran] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(contenu).toBeLessThanOrEqual(ecran ?? 0);
});
