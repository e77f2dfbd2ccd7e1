import { expect, type Page } from '@playwright/test';
import { nomUnique, ouvrirSaDemande, PDF } from './agents';
import { ouvrirUnCompte } from './comptes';
import { choisirALaBanque, PAYER, titre } from './cvec';
import { personaDe } from './demonstration';
import { champ, presser, presserEnVain, remplir } from './formulaire';
import { bloquerUneChambre } from './logement';
import { poster } from './requetes';

export interface Locataire {
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  /** Address of her stay. */
  readonly sejour: string;
}

/** Pays by card what the page of a proposal asks for, and waits until the bank has told. */
export async function payerParCarte(page: Page): Promise<void> {
  const avant = page.url();
  await page.getByRole('button', { name: /^Payer .* par carte$/ }).click();
  await page.waitForURL((url) => url.href !== avant);
  await presser(page, 'Aller sur la page de la banque');
  await choisirALaBanque(page, PAYER);
}

/** A new student who asks alone, holds a room and pays the advance: the room is hers. */
export async function reserverUneChambre(page: Page, ville = 'rennes'): Promise<Locataire> {
  const nom = nomUnique();
  const { email } = await ouvrirUnCompte(page, { ...personaDe('sofia'), nom });
  const demande = { pourquoi: 'international', etudes: 'inscrit', avec: 'seul' };
  await poster(page, '/logement/demande/demander', demande);
  const proposition = await bloquerUneChambre(page, ville);
  await payerParCarte(page);
  const sejour = proposition.replace('/demande/proposition/', '/sejour/');
  await expect(async () => {
    await page.goto(sejour);
    await expect(titre(page)).toHaveText(/Votre logement est réservé/, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  return { email, prenom: 'Sofia', nom, sejour };
}

/** Gives one paper of the file. */
export async function donnerUnePiece(
  page: Page,
  sejour: string,
  cle: string,
  saisie: Readonly<Record<string, string>> = {},
  fichier = true,
): Promise<void> {
  await page.goto(`${sejour}/dossier/${cle}`);
  if (Object.keys(saisie).length > 0) await remplir(page, saisie);
  if (fichier) await champ(page, 'piece').setInputFiles(PDF);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${sejour}/dossier$`));
}

/** Every paper of a file with a visa. */
export async function remplirLeDossier(page: Page, { sejour, prenom, nom }: Locataire): Promise<void> {
  await donnerUnePiece(page, sejour, 'identite');
  await donnerUnePiece(page, sejour, 'scolarite');
  await donnerUnePiece(page, sejour, 'garant', { garantie: 'visale' }, false);
  await donnerUnePiece(page, sejour, 'visale', { numero: 'V12345678901' });
  await donnerUnePiece(page, sejour, 'assurance');
  const compte = { titulaire: `${nom} ${prenom}`, iban: 'FR76 3000 6000 0112 3456 7890 189' };
  await donnerUnePiece(page, sejour, 'rib', compte, false);
  await donnerUnePiece(page, sejour, 'reglement', { accord: 'oui' }, false);
}

/** What an agent of the Crous answers to a rental file. */
export async function deciderLeDossier(agent: Page, nom: string, decision: string): Promise<void> {
  await ouvrirSaDemande(agent, nom, '/instruction?genre=dossier_locatif');
  await remplir(agent, { decision, motivation: 'Chaque pièce se lit et est à son nom.' });
  await presser(agent, 'Enregistrer la décision');
}

/** Reads, ticks, signs by her own name. */
export async function accepterLaDecision(page: Page, { sejour, prenom, nom }: Locataire): Promise<void> {
  await page.goto(`${sejour}/decision`);
  await expect(await presserEnVain(page, 'Accepter la décision')).toContainText('Cochez la case');
  await remplir(page, { accord: 'oui', nom: 'Paul Durand' });
  await expect(await presserEnVain(page, 'Accepter la décision')).toContainText(`${prenom} ${nom}`);
  await remplir(page, { nom: `${prenom} ${nom}` });
  await page.getByRole('button', { name: 'Accepter la décision' }).click();
  await expect(page.getByText(/^Acceptée /)).toBeVisible();
}

/** Takes the first free hour for the keys. */
export async function prendreRendezVous(page: Page, sejour: string): Promise<void> {
  await page.goto(`${sejour}/rendez-vous`);
  await page.locator('main [name="creneau"]').first().check();
  await page.getByRole('button', { name: 'Prendre ce rendez-vous' }).click();
  await expect(page.getByRole('heading', { name: /^Vous êtes attendu/ })).toBeVisible();
}
