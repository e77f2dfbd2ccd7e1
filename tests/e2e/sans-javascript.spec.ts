import { attendreLaReponse } from './outillage/attendu';
import { MOT_DE_PASSE, nouvelleAdresse } from './outillage/comptes';
import { codeRecu } from './outillage/courriels';
import { personaDe } from './outillage/demonstration';
import { lireDocument } from './outillage/documents';
import { allerVerifier, commencer, deposer, repondreATout } from './outillage/dse';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { commencerLaSimulation, LYCEENNE, simuler } from './outillage/simulateur';
import { expect, test } from './outillage/test';

test.use({ javaScriptEnabled: false });

test('sans JavaScript, Anaïs crée son compte, remplit son dossier, corrige une erreur et lit sa réponse', async ({
  page,
}) => {
  const anais = personaDe('anais');
  const email = nouvelleAdresse();
  await page.goto('/');
  await suivre(page, page.getByRole('link', { name: 'Se connecter' }));
  await suivre(page, page.getByRole('link', { name: 'Créer un compte' }));
  const identite = { prenom: 'Anaïs', nom: 'Payet', dateNaissance: '08/03/2007', email };
  await remplir(page, { ...identite, motDePasse: 'court' });
  const refus = await presserEnVain(page, 'Recevoir mon code');
  await expect(refus).toContainText('Choisissez un mot de passe d’au moins 12 caractères');
  await expect(champ(page, 'email')).toHaveValue(email);
  await expect(champ(page, 'motDePasse')).toHaveValue('');
  await remplir(page, { motDePasse: MOT_DE_PASSE });
  await presser(page, 'Recevoir mon code');
  await remplir(page, { code: await codeRecu(page, email) });
  await presser(page, 'Créer mon compte');

  await commencer(page);
  const avant = await repondreATout(page, anais.saisies, { jusqua: 'avis-couple' });
  await remplir(page, { rbg: 'vingt mille' });
  const resume = await presserEnVain(page, 'Continuer');
  const phrase = /Indiquez le (revenu brut global|montant)/;
  await expect(resume.getByRole('link', { name: phrase })).toHaveAttribute('href', '#champ-rbg');
  await expect(champ(page, 'rbg')).toHaveValue('vingt mille');
  await expect(champ(page, 'rbg')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#champ-rbg-erreur')).toContainText(phrase);
  await remplir(page, anais.saisies['avis-couple'] ?? {});
  await presser(page, 'Continuer');
  await expect(page).not.toHaveTitle(/^Erreur/);

  const apres = await repondreATout(page, anais.saisies);
  expect([...avant, 'avis-couple', ...apres]).toEqual(Object.keys(anais.saisies));
  await allerVerifier(page);
  const oubli = await presserEnVain(page, 'Déposer mon dossier');
  await expect(oubli).toContainText('Cochez la case pour prendre cet engagement');
  const numero = await deposer(page);
  await attendreLaReponse(page, await lireDocument(page, numero, 'notification'), anais.attendu);
});

test('sans JavaScript, le simulateur va jusqu’au résultat, et garde une saisie inexacte', async ({
  page,
}) => {
  await commencerLaSimulation(page);
  await simuler(page, LYCEENNE, 'avis-couple');
  await remplir(page, { rbg: 'beaucoup' });
  await expect(await presserEnVain(page, 'Continuer')).toContainText('par exemple 33000');
  await expect(champ(page, 'rbg')).toHaveValue('beaucoup');
  await simuler(page, LYCEENNE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre échelon estimé : 1');
  await expect(page.getByRole('main')).toContainText('Barème 2026-2027 provisoire');
});
