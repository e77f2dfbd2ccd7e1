import type { Page } from '@playwright/test';
import { travaillerComme } from './outillage/agents';
import { ouvrirUnCompte } from './outillage/comptes';
import { courrielRecu } from './outillage/courriels';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import { ouvrirUneFiche } from './outillage/logement';
import { expect, test } from './outillage/test';

const titre = (page: Page) => page.getByRole('heading', { level: 1 });
const BLOQUER = 'Bloquer cette chambre 15\u00a0minutes';
const lendemain = (jours: number) =>
  new Date(Date.now() + jours * 86_400_000).toISOString().slice(0, 10) as `${number}-${number}-${number}`;

/** A new student from abroad, whose request needs no DSE. */
async function demanderSeul(page: Page): Promise<string> {
  const { email } = await ouvrirUnCompte(page, personaDe('sofia'));
  await page.goto('/logement/demande/demander');
  await remplir(page, { pourquoi: 'international', etudes: 'inscrit', avec: 'seul' });
  await presser(page, 'Faire ma demande');
  return email;
}

/** The first sheet of a city that still has a free room; its number. */
async function allerReserver(page: Page, ville: string): Promise<string> {
  for (let rang = 0; rang < 8; rang++) {
    await ouvrirUneFiche(page, ville, rang);
    const lien = page.getByRole('link', { name: 'Réserver cette chambre' });
    if ((await lien.count()) === 0) continue;
    await suivre(page, lien);
    return new URL(page.url()).pathname.split('/').at(-1) ?? '';
  }
  throw new Error(`plus une chambre libre à ${ville}`);
}

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('un étudiant international bloque une chambre, voit jusqu’à quand, et la perd s’il ne paie pas', async ({
    page,
  }) => {
    await page.goto('/logement/complementaire');
    await expect(titre(page)).toHaveText('La phase complémentaire 2026-2027');
    await expect(page.getByText(/In English/)).toBeVisible();
    await demanderSeul(page);
    const fiche = await allerReserver(page, 'talence');
    await presser(page, BLOQUER);
    await expect(titre(page)).toHaveText('Cette chambre est bloquée pour vous');
    await expect(page.getByText(/Payez l’avance avant \d{1,2}\sh\s\d{2}/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Payer ou faire payer l’avance' })).toBeVisible();

    // Come back to later: still hers, and only one a city.
    await page.goto(`/logement/complementaire/${fiche}`);
    await expect(titre(page)).toHaveText('Cette chambre est bloquée pour vous');
    await page.goto('/logement/demande');
    await expect(page.getByText('Bloquée par vous')).toBeVisible();

    // The day after, nobody has paid: the hold is over as soon as it is read, and another may begin.
    await simulerLaDate(page, lendemain(1));
    await page.goto(`/logement/complementaire/${fiche}`);
    await expect(page.getByText('Votre blocage est terminé')).toBeVisible();
    await presser(page, BLOQUER);
    await expect(titre(page)).toHaveText('Cette chambre est bloquée pour vous');
  });
});

test('une fenêtre s’annonce, s’ouvre, se clôt et se tire : le rang, la chambre et la preuve', async ({
  page,
  appareil,
}) => {
  const etudiante = page;
  const email = await demanderSeul(etudiante);
  const fiche = await allerReserver(etudiante, 'schoelcher');

  const agent = await appareil();
  await travaillerComme(agent, 'solene');
  await agent.goto('/instruction/logement/fenetres');
  const nom = `Fenêtre ${Date.now()}`;
  await remplir(agent, {
    titre: nom,
    fiches: fiche,
    jour: '01/01/2026',
    heure: '10:00',
    minutes: '1440',
    delai: '48',
  });
  await expect(await presserEnVain(agent, 'Annoncer la fenêtre')).toContainText(
    'L’ouverture est déjà passée',
  );
  const [annee, mois, jour] = lendemain(2).split('-');
  await remplir(agent, { jour: `${jour}/${mois}/${annee}`, heure: '00:00' });
  await presser(agent, 'Annoncer la fenêtre');
  await expect(agent.getByText('La fenêtre est annoncée')).toBeVisible();

  // Announced: its rooms are not held any more.
  await etudiante.goto(`/logement/complementaire/${fiche}`);
  await suivre(etudiante, etudiante.getByRole('link', { name: nom }));
  await expect(etudiante.getByText('Inutile d’être le premier')).toBeVisible();
  const adresse = new URL(etudiante.url()).pathname;

  await simulerLaDate(etudiante, lendemain(2));
  await etudiante.goto(adresse);
  await presserEnVain(etudiante, 'M’inscrire');
  await remplir(etudiante, { 'choix-1': fiche });
  await presser(etudiante, 'M’inscrire');
  await expect(etudiante.getByText('Votre inscription est enregistrée')).toBeVisible();

  await simulerLaDate(agent, lendemain(4));
  await agent.goto('/instruction/logement/fenetres');
  await agent
    .getByRole('listitem')
    .filter({ hasText: nom })
    .getByRole('button', { name: 'Arrêter la liste et tirer' })
    .click();
  await expect(titre(agent)).toContainText('Le tirage de la fenêtre');
  await expect(agent.getByText('Empreinte de la liste (SHA-256)')).toBeVisible();
  for (const fichier of ['tirage.json', 'lots.csv', 'liste.csv', 'resultat.csv']) {
    const recu = await agent.request.get(`${adresse}/tirage/${fichier}`);
    expect(recu.status(), fichier).toBe(200);
    expect(await recu.text()).not.toContain('LOG-');
  }

  await etudiante.goto(adresse);
  await expect(etudiante.getByText('Le tirage vous propose une chambre')).toBeVisible();
  await expect(etudiante.getByText(/Vous êtes 1er sur 1/)).toBeVisible();
  expect(await courrielRecu(etudiante, email, /Une chambre vous est proposée/)).toContain(
    `${adresse}/tirage`,
  );
  await etudiante.goto('/logement/demande');
  await expect(etudiante.getByText('Obtenue à une ouverture de chambres')).toBeVisible();
});

test('une recherche gardée se renomme, alerte quand une chambre se libère, et s’arrête sans se connecter', async ({
  page,
  appareil,
}) => {
  const { email } = await ouvrirUnCompte(page, personaDe('emma'));
  await page.goto('/logement?ou=villeneuve');
  await suivre(page, page.getByRole('link', { name: 'M’alerter quand une chambre se libère' }));
  await expect(page.getByText('ne donne aucune priorité')).toBeVisible();
  await presser(page, 'Garder cette recherche');
  await expect(titre(page)).toHaveText('Mes recherches gardées');
  await page.getByText('Renommer ou supprimer').click();
  await remplir(page, { nom: 'Près de la fac' });
  await presser(page, 'Renommer');
  await expect(page.getByRole('link', { name: 'Près de la fac' })).toBeVisible();

  // A window that is announced opens rooms: whoever looks for them is told.
  await ouvrirUneFiche(page, 'villeneuve', 1);
  const fiche = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const agent = await appareil();
  await travaillerComme(agent, 'solene');
  await agent.goto('/instruction/logement/fenetres');
  const [annee, mois, jour] = lendemain(60).split('-');
  const nom = `Fenêtre ${Date.now()}`;
  await remplir(agent, { titre: nom, fiches: fiche, jour: `${jour}/${mois}/${annee}`, heure: '10:00' });
  await presser(agent, 'Annoncer la fenêtre');
  let courriel = '';
  await expect(async () => {
    courriel = await courrielRecu(page, email, /Des chambres se libèrent/);
  }).toPass({ timeout: 90_000 });
  expect(courriel).toContain(`/logement/${fiche}`);
  expect(courriel).toContain('aucune priorité');

  const telephone = await appareil();
  await telephone.goto(new URL(/https?:\S+arreter\/\S+/.exec(courriel)?.[0] ?? '').pathname);
  await presser(telephone, 'Arrêter cette alerte');
  await expect(titre(telephone)).toHaveText('Cette alerte est arrêtée');
  await page.goto('/logement/recherches');
  await expect(page.getByText('Vous ne gardez aucune recherche')).toBeVisible();

  const ligne = agent.getByRole('listitem').filter({ hasText: nom });
  await agent.goto('/instruction/logement/fenetres');
  await ligne.getByRole('button', { name: 'Annuler la fenêtre' }).click();
  await expect(agent.getByText('La fenêtre est annulée')).toBeVisible();
});
