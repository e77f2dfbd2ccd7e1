import { PDF, travaillerComme } from './outillage/agents';
import { courrielRecu } from './outillage/courriels';
import { titre } from './outillage/cvec';
import { simulerLaDate } from './outillage/demonstration';
import { champ, presser, presserEnVain, remplir, suivre } from './outillage/formulaire';
import {
  accepterLaDecision,
  deciderLeDossier,
  donnerUnePiece,
  payerParCarte,
  prendreRendezVous,
  remplirLeDossier,
  reserverUneChambre,
} from './outillage/sejour';
import { expect, test } from './outillage/test';

test('du logement réservé au préavis : dossier, agent, dépôt, décision, clés, agenda, entrée', async ({
  page,
  appareil,
}) => {
  const locataire = await reserverUneChambre(page);
  const { email, nom, sejour } = locataire;
  await page.goto(`${sejour}/dossier`);
  await expect(page.getByText(/Il manque/)).toBeVisible();
  await page.goto(`${sejour}/dossier/identite`);
  await expect(await presserEnVain(page, 'Enregistrer')).toContainText('Choisissez le fichier');
  await champ(page, 'piece').setInputFiles({ ...PDF, buffer: Buffer.from('du texte') });
  await expect(await presserEnVain(page, 'Enregistrer')).toContainText('PDF, JPEG ou PNG');
  await remplirLeDossier(page, locataire);
  await presser(page, 'Déposer mon dossier');
  await expect(titre(page)).toHaveText('Le Crous examine votre dossier');

  const agent = await appareil();
  await travaillerComme(agent, 'nadia');
  await deciderLeDossier(agent, nom, 'completer_assurance');
  await page.goto(sejour);
  await expect(titre(page)).toHaveText('Une pièce de votre dossier est à refaire');
  expect(await courrielRecu(page, email, /à compléter/)).toContain('vous reste réservé');
  await donnerUnePiece(page, sejour, 'assurance');
  await presser(page, 'Déposer mon dossier');
  await deciderLeDossier(agent, nom, 'accorder');

  await page.goto(sejour);
  await suivre(page, page.getByRole('link', { name: 'Régler le dépôt de garantie' }));
  await expect(page.getByText(/1\sheure avant un nouvel essai/)).toBeVisible();
  await suivre(page, page.getByRole('link', { name: 'Choisir comment payer' }));
  await payerParCarte(page);
  await expect(async () => {
    await page.goto(sejour);
    await expect(titre(page)).toHaveText(/Lisez et acceptez/, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });

  await accepterLaDecision(page, locataire);
  const pdf = await page.request.get(`${sejour}/decision.pdf`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.goto(`${sejour}/preuve`);
  await expect(page.getByText(email)).toBeVisible();

  await page.goto(`${sejour}/rendez-vous`);
  await expect(await presserEnVain(page, 'Prendre ce rendez-vous')).toContainText('Choisissez une heure');
  await prendreRendezVous(page, sejour);
  const ics = await (await page.request.get(`${sejour}/rendez-vous.ics`)).text();
  const [, jour = ''] = /DTSTART;TZID=Europe\/Paris:(\d{8})T/.exec(ics) ?? [];
  expect(ics).toContain('BEGIN:VTIMEZONE');
  expect(await courrielRecu(page, email, /Votre rendez-vous/)).toContain('pièce d’identité');

  const date = jour.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3') as `${number}-${number}-${number}`;
  await simulerLaDate(agent, date);
  await agent.goto(`/instruction/cles?jour=${date}`);
  await suivre(agent, agent.getByRole('link', { name: `Sofia ${nom}` }));
  await remplir(agent, { le: date.split('-').reverse().join('/') });
  await agent.getByRole('button', { name: 'Enregistrer l’entrée' }).click();
  await expect(agent.getByRole('button', { name: 'Enregistrer la sortie' })).toBeVisible();

  await simulerLaDate(page, '2027-01-15');
  await page.goto(`${sejour}/preavis`);
  await remplir(page, { depart: '2027-02-28' });
  await presser(page, 'Donner mon préavis');
  await expect(titre(page)).toHaveText('Vous quittez bientôt votre logement');
  expect(await courrielRecu(page, email, /préavis est reçu/)).toContain('28');
});

test.describe('sans JavaScript, à 375 pixels', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });

  test('le dossier se remplit, et le logement se rend avant les clés', async ({ page }) => {
    const locataire = await reserverUneChambre(page, 'nantes');
    const { sejour } = locataire;
    await remplirLeDossier(page, locataire);
    await expect(page.getByRole('button', { name: 'Déposer mon dossier' })).toBeVisible();
    await page.goto(`${sejour}/desistement`);
    await expect(await presserEnVain(page, 'Renoncer à ce logement')).toContainText('Cochez la case');
    await remplir(page, { confirme: 'oui' });
    await presser(page, 'Renoncer à ce logement');
    await expect(titre(page)).toHaveText('Vous avez rendu ce logement');
  });
});
