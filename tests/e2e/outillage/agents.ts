import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { AGENTS_FICTIFS } from '@/prisma/personas/agents';
import { MOT_DE_PASSE, ouvrirUnCompte } from './comptes';
import { courrielRecu } from './courriels';
import { personaDe } from './demonstration';
import { champ, presser, remplir, suivre } from './formulaire';

/** Signs this browser in as an agent of the demonstration. */
export async function travaillerComme(page: Page, cle: string): Promise<void> {
  const agent = AGENTS_FICTIFS.find((a) => a.cle === cle);
  await page.goto('/demonstration');
  await presser(page, `Travailler comme ${agent?.prenom} ${agent?.nom}`);
  await expect(page).toHaveURL(agent?.role === 'referent' ? /\/etablissement$/ : /\/instruction$/);
}

const LETTRES = 'abcdefghijklmnop';

/** A name that nobody else has: found in a queue, it says whose request it is. */
export const nomUnique = (): string =>
  `Essai${randomUUID()
    .replace(/\W/g, '')
    .slice(0, 12)
    .replace(/./g, (c) => LETTRES[Number.parseInt(c, 16)] ?? '')}`;

export interface Demandeuse {
  readonly email: string;
  readonly nom: string;
}

/** A new student with a name of her own, whose contribution is open in a city. */
export async function ouvrirSaCvecComme(page: Page, commune = 'Rennes 35000'): Promise<Demandeuse> {
  const nom = nomUnique();
  const { email } = await ouvrirUnCompte(page, { ...personaDe('lina'), nom });
  await page.goto('/cvec/question/situation');
  await remplir(page, { situation: 'initiale' });
  await presser(page, 'Continuer');
  await remplir(page, { commune });
  await presser(page, 'Continuer');
  await expect(page).toHaveURL(/\/cvec$/);
  return { email, nom };
}

export const PDF = {
  name: 'titre de séjour.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'),
};

/** Asks for an exemption as a refugee, with a document. */
export async function demanderUneExoneration(page: Page): Promise<void> {
  await page.goto('/cvec/exoneration');
  await remplir(page, { categorie: 'refugie' });
  await champ(page, 'piece').setInputFiles(PDF);
  await presser(page, 'Envoyer ma demande');
}

/** Opens the request of somebody from the queue, on whatever page of it. Its address. */
export async function ouvrirSaDemande(page: Page, nom: string, file = '/instruction'): Promise<string> {
  await page.goto(file);
  const ligne = page.getByRole('row').filter({ hasText: nom });
  for (let pages = 0; (await ligne.count()) === 0 && pages < 20; pages++) {
    await suivre(page, page.getByRole('link', { name: 'Demandes suivantes' }));
  }
  await suivre(page, ligne.getByRole('link'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nom);
  return new URL(page.url()).pathname;
}

/** Has the transfers of the Crous prepared, and finds the file that pays somebody: another test may have been first. */
export async function trouverSonVirement(page: Page, titulaire: string): Promise<string> {
  await page.goto('/instruction/virements');
  const bouton = page.getByRole('button', { name: 'Préparer le fichier de virements' });
  if ((await bouton.count()) > 0) {
    await bouton.click();
    await expect(page.getByText(/Le fichier est prêt\.|Aucun remboursement n’est prêt/)).toBeVisible();
    await page.goto('/instruction/virements');
  }
  for (const lien of await page.getByRole('row').getByRole('link').all()) {
    const adresse = (await lien.getAttribute('href')) ?? '';
    if ((await (await page.request.get(adresse)).text()).includes(`<Nm>${titulaire}</Nm>`)) return adresse;
  }
  throw new Error(`aucun virement pour ${titulaire}`);
}

/** Asks for an access to the space of an institution, and proves the address. Which address it was. */
export async function demanderUnAcces(
  page: Page,
  uai: string,
  nom: string,
  piece?: typeof PDF,
): Promise<string> {
  const email = `${nom.toLowerCase()}@ecole.invalid`;
  await page.goto('/etablissement/demander-un-acces');
  await remplir(page, { uai, prenom: 'Anaïs', nom, email, motDePasse: MOT_DE_PASSE });
  if (piece) await champ(page, 'piece').setInputFiles(piece);
  await presser(page, 'Recevoir mon code');
  const message = await courrielRecu(page, email, /Votre code pour demander un accès/);
  await remplir(page, { code: /saisissez ce code\s*:\s*([A-Z]{6})/.exec(message)?.[1] ?? '' });
  await presser(page, 'Envoyer ma demande');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande est transmise au Crous');
  return email;
}
