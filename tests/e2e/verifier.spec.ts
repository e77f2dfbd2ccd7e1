import { champ, presser, presserEnVain, remplir } from './outillage/formulaire';
import { expect, test } from './outillage/test';
import { ouvrirClient } from './securite/outillage/client';

const PAR_NUMERO = 'Vérifier l’attestation';
const PAR_CODE = 'Vérifier le code';
const INCONNUE = { numero: 'ren6 zzzzzz 10', nom: 'Martin' };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('un numéro et un nom qui ne vont pas ensemble sont introuvables, et rien n’en reste dans l’adresse', async ({
      page,
    }) => {
      await page.goto('/verifier');
      await remplir(page, INCONNUE);
      await presser(page, PAR_NUMERO);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attestation introuvable');
      await expect(page).toHaveTitle(/^Attestation introuvable/);
      expect(page.url()).toMatch(/\/verifier\/resultat$/);
      await page.getByRole('link', { name: 'Vérifier une autre attestation' }).click();
      await expect(page).toHaveURL(/\/verifier$/);
    });

    test('un code qui n’est pas de nous est refusé en clair', async ({ page }) => {
      await page.goto('/verifier');
      await remplir(page, { code: 'https://exemple.fr/attestation-valide' });
      await presser(page, PAR_CODE);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce code n’est pas valide');
    });

    test('une saisie vide ou mal formée est dite en haut et au champ, et reste à l’écran', async ({
      page,
    }) => {
      await page.goto('/verifier');
      await remplir(page, { numero: 'REN6', nom: 'N’Diaye' });
      const resume = await presserEnVain(page, PAR_NUMERO);
      await expect(resume).toContainText('par exemple REN6 ABCDEF 42');
      await expect(champ(page, 'numero')).toHaveValue('REN6');
      await expect(champ(page, 'nom')).toHaveValue('N’Diaye');
    });
  });
}

test('la page d’un résultat sans vérification renvoie au formulaire', async ({ page }) => {
  await page.goto('/verifier/resultat');
  await expect(page).toHaveURL(/\/verifier$/);
});

test('le contrôle répond selon son contrat à ce qu’il ne trouve pas', async () => {
  const client = ouvrirClient();
  const demander = async (chemin: string) => {
    const { statut, texte, entetes } = await client.demander(chemin);
    expect(entetes['content-type'], chemin).toContain('application/json');
    expect(entetes['cache-control']).toBe('no-store');
    return [statut, JSON.parse(texte)] as const;
  };
  const introuvable = [400, { code: '400', message: expect.any(String) }];
  for (const chemin of [
    '/api/attestation/REN6ZZZZZZ10?etudiant=MARTI',
    '/api/attestation/REN6%20ZZZZZZ%2010?etudiant=MARTI',
    '/api/attestation/REN6ZZZZZZ10MARTI',
    '/api/attestation/REN6ZZZZZZ10',
    '/api/attestation/n-importe-quoi?etudiant=',
    '/api/attestation/REN6ZZZZZZ10?etudiant=A&etudiant=B',
    `/api/attestation/${'A'.repeat(2_000)}?etudiant=MARTI`,
  ])
    expect(await demander(chemin), chemin).toEqual(introuvable);
  for (const chemin of [
    '/api/attestation',
    '/api/attestation/',
    '/api/attestation/?etudiant=MARTI',
    '/api/attestation/%20',
  ])
    expect(await demander(chemin), chemin).toEqual([404, { code: '404', message: expect.any(String) }]);
});

test('la clé publique est à une adresse stable, lisible de tout site', async () => {
  const { statut, texte, entetes } = await ouvrirClient().demander('/api/v1/cvec/cles');
  expect(statut).toBe(200);
  expect(entetes['access-control-allow-origin']).toBe('*');
  expect(JSON.parse(texte).keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' });
  expect(texte).not.toContain('"d"');
});
