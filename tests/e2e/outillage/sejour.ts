import { expect, type Page } from '@playwright/test';
import { nomUnique, PDF } from './agents';
import { ouvrirUnCompte } from './comptes';
import { choisirALaBanque, PAYER, titre } from './cvec';
import { personaDe } from './demonstration';
import { champ, presser, remplir, suivre } from './formulaire';
import { ouvrirUneFiche } from './logement';
import { poster } from './requetes';

export interface Locataire {
  readonly email: string;
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

/** Holds a room of a city, whichever sheet has one left; the address of the proposal. */
async function bloquerUneChambre(page: Page, ville: string): Promise<string> {
  for (let rang = 0; rang < 6; rang++) {
    await ouvrirUneFiche(page, ville, rang);
    const fiche = new URL(page.url()).pathname.split('/').at(-1);
    await page.goto(`/logement/complementaire/${fiche}`);
    const bouton = page.getByRole('button', { name: /^Bloquer cette chambre/ });
    if ((await bouton.count()) === 0) continue;
    await bouton.click();
    await expect(titre(page)).toHaveText('Cette chambre est bloquée pour vous');
    await suivre(page, page.getByRole('link', { name: 'Payer ou faire payer l’avance' }));
    return new URL(page.url()).pathname;
  }
  throw new Error(`aucune chambre libre à ${ville}`);
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
  return { email, nom, sejour };
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
  await presser(page, 'Enregistrer');
  await expect(page).toHaveURL(new RegExp(`${sejour}/dossier$`));
}
