import { expect, test } from './outillage/test';
import { ouvrirClient } from './securite/outillage/client';

const BANQUE = '/banque-de-demonstration';
const FORMULAIRE = 'vads_amount=10500&vads_order_id=x&vads_site_id=12345678&signature=fausse';
const poster = (chemin: string, corps: string) => {
  const client = ouvrirClient();
  const entetes = { 'content-type': 'application/x-www-form-urlencoded', origin: client.url };
  return client.demander(chemin, { corps, entetes });
};

test('la banque n’ouvre rien à une demande que le portail n’a pas signée', async ({ page }) => {
  for (const corps of [FORMULAIRE, '', '{}', 'vads_amount=1&vads_amount=2']) {
    const recue = await poster(BANQUE, corps);
    expect([recue.statut, recue.vers]).toEqual([303, `${BANQUE}/refus?motif=demande`]);
  }
  await page.goto(`${BANQUE}/refus?motif=demande`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La banque refuse cette demande');
  await expect(page.getByText('Rien n’a été payé')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Guichet étudiant' }), 'ce n’est pas le portail').toHaveCount(
    0,
  );
});

test('la banque ne se trompe ni d’opération ni de réponse', async () => {
  for (const operation of ['inconnue', '00000000-0000-4000-8000-000000000000', '%00', "'--"]) {
    const recue = await poster(`${BANQUE}/${operation}/choix`, 'denouement=accepte');
    expect([400, 404], operation).toContain(recue.statut);
  }
  expect((await ouvrirClient().demander(BANQUE)).statut, 'on n’y vient pas à la main').toBe(303);
});

test('une notification que la banque n’a pas signée ne règle rien', async () => {
  const { statut, texte } = await poster(
    '/api/paiement/notification',
    `${FORMULAIRE}&vads_trans_status=AUTHORISED`,
  );
  expect([statut, texte.trim()]).toEqual([200, 'KO-Signature invalide']);
});
