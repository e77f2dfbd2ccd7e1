import type { Page } from '@playwright/test';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { nomUnique, travaillerComme } from './outillage/agents';
import { courrielRecu } from './outillage/courriels';
import { choisirALaBanque, PAYER, titre } from './outillage/cvec';
import { personaDe, simulerLaDate } from './outillage/demonstration';
import { presser, suivre } from './outillage/formulaire';
import { ajouterUnVoeu, demanderUnLogement } from './outillage/logement';
import {
  accepterLaDecision,
  deciderLeDossier,
  type Locataire,
  payerParCarte,
  prendreRendezVous,
  remplirLeDossier,
} from './outillage/sejour';
import { expect, test } from './outillage/test';
import { mener } from './outillage/tours';

// Rounds are one a year for everybody on a portal: nobody else plays those of this year.
test.describe.configure({ mode: 'serial' });

/** Two rooms of that sheet, and nobody else wants them. */
const VILLE = 'marseille';
const T1_BIS = 'T1 bis';

/** Who asks for a room in the DSE, with an income that ranks her, and confirms one wish for the first round. */
async function demander(page: Page, rbg: string): Promise<{ email: string; nom: string }> {
  const anais = personaDe('anais');
  const nom = nomUnique();
  const saisies = { ...anais.saisies, 'avis-couple': { rbg } };
  const { email } = await demanderUnLogement(page, { ...anais, nom, saisies });
  await ajouterUnVoeu(page, VILLE, T1_BIS);
  await presser(page, 'Valider mes vœux pour le tour 1');
  return { email, nom };
}

const aLaDate = async (jour: DateCivile, ...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) await simulerLaDate(page, jour);
};

async function ouvrirSaProposition(page: Page): Promise<string> {
  await page.goto('/logement/demande');
  await suivre(page, page.getByRole('link', { name: /^Accepter ou refuser/ }).first());
  await expect(titre(page)).toHaveText('Un logement vous est proposé');
  return new URL(page.url()).pathname;
}

test('demander dans le DSE, recevoir une chambre, la faire payer, signer, prendre les clés ; une autre lit pourquoi non', async ({
  page,
  appareil,
}) => {
  test.setTimeout(300_000);
  const [deuxieme, refusee, bureau] = [await appareil(), await appareil(), await appareil()];
  const { email, nom } = await demander(page, '12 000');
  await demander(deuxieme, '14 000');
  const sansChambre = await demander(refusee, '30 000');

  await travaillerComme(bureau, 'solene');
  await mener(bureau, 1, '2026-06-10');
  await aLaDate('2026-06-10', page, deuxieme, refusee);

  // The first has her advance paid by a parent, who has no account.
  const proposition = await ouvrirSaProposition(page);
  await suivre(page, page.getByRole('link', { name: 'Créer un lien de paiement' }));
  await presser(page, 'Créer le lien');
  const lien = await page.getByLabel('Adresse du lien').inputValue();
  const parent = await appareil({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  await aLaDate('2026-06-10', parent);
  await parent.goto(lien);
  await presser(parent, 'Payer par carte');
  await presser(parent, 'Aller sur la page de la banque');
  await choisirALaBanque(parent, PAYER);
  await expect(titre(parent)).toHaveText('Merci, votre paiement est accepté');
  await ouvrirSaProposition(deuxieme);
  await payerParCarte(deuxieme);

  // The third reads why: her rank, her index and the last one served.
  await refusee.goto('/logement/demande/pourquoi/1');
  await expect(titre(refusee)).toHaveText(/pas de chambre pour vous cette fois/);
  await expect(refusee.getByRole('main')).toContainText(/Vous êtes \d+\S* sur/);
  await expect(refusee.getByRole('main')).toContainText(
    /La dernière personne servie était .* avec un indice de/,
  );
  expect(await courrielRecu(refusee, sansChambre.email, /tour 1/)).toContain('/logement/demande');
  await aLaDate('2026-06-13', refusee);
  await refusee.goto('/logement/demande/voeux');
  await presser(refusee, 'Valider mes vœux pour le tour 2');
  await mener(bureau, 2, '2026-06-17');
  await aLaDate('2026-06-17', refusee);
  await refusee.goto('/logement/demande/pourquoi/2');
  await expect(titre(refusee)).toHaveText(/pas de chambre pour vous cette fois/);
  await expect(refusee.getByRole('main')).toContainText('aucune chambre libre');
  await expect(refusee.getByRole('main')).toContainText('tour 3');

  // The first moves in.
  const sejour = proposition.replace('/demande/proposition/', '/sejour/');
  const locataire: Locataire = { email, nom, sejour, prenom: 'Anaïs' };
  await page.goto(sejour);
  await expect(titre(page)).toHaveText(/Votre logement est réservé/);
  await remplirLeDossier(page, locataire);
  await presser(page, 'Déposer mon dossier');
  const agent = await appareil();
  await travaillerComme(agent, 'solene');
  await deciderLeDossier(agent, nom, 'accorder');
  await page.goto(`${sejour}/depot`);
  await suivre(page, page.getByRole('link', { name: 'Choisir comment payer' }));
  await payerParCarte(page);
  await expect(async () => {
    await page.goto(sejour);
    await expect(titre(page)).toHaveText(/Lisez et acceptez/, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await accepterLaDecision(page, locataire);
  await prendreRendezVous(page, sejour);
});
