import { expect, type Locator, type Page } from '@playwright/test';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { cheminDe, cleDe, DSE } from './chemins';
import { presser, remplir, suivre } from './formulaire';

export type Saisies = Readonly<Record<string, Saisie>>;

/** How the person works: with the mouse, unless a test says otherwise. */
interface Gestes {
  readonly remplir: (page: Page, saisie: Saisie) => Promise<void>;
  readonly suivre: (page: Page, lien: Locator) => Promise<void>;
  readonly continuer: (page: Page) => Promise<void>;
}

const SOURIS: Gestes = { remplir, suivre, continuer: (page) => presser(page, 'Continuer') };

/** From the dashboard to the task list of a new file. */
export async function commencer(page: Page): Promise<void> {
  await page.goto('/tableau-de-bord');
  await suivre(page, page.getByRole('link', { name: 'Commencer mon dossier' }));
  await page.getByRole('button', { name: 'Commencer mon dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Votre famille' })).toBeVisible();
}

/** The next thing to do in the task list, the deposit excepted. */
const prochaineTache = (page: Page): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: /À faire|En cours/ })
    .getByRole('link')
    .filter({ hasNotText: 'Vérifier et déposer' })
    .first();

interface Conduite extends Partial<Gestes> {
  /** The page on which to stop, unanswered. */
  readonly jusqua?: string;
}

/** Answers every page the portal presents from here, in its own order, and returns their keys. */
export async function repondreATout(
  page: Page,
  saisies: Saisies,
  conduite: Conduite = {},
): Promise<readonly string[]> {
  const { jusqua, ...gestes } = { ...SOURIS, ...conduite };
  const posees: string[] = [];
  for (;;) {
    if (cheminDe(page.url()) === DSE) {
      if (!(await prochaineTache(page).isVisible())) return posees;
      await gestes.suivre(page, prochaineTache(page));
    }
    const cle = cleDe(page.url());
    if (cle === jusqua) return posees;
    const saisie = saisies[cle];
    if (!saisie) throw new Error(`aucune réponse prévue pour la question « ${cle} »`);
    posees.push(cle);
    await gestes.remplir(page, saisie);
    await gestes.continuer(page);
  }
}

/** From the finished task list to the check-answers page. */
export async function allerVerifier(page: Page): Promise<void> {
  await suivre(page, page.getByRole('link', { name: 'Vérifier et déposer' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vérifiez vos réponses, puis déposez votre dossier',
  );
}

/** Undertakes, deposits, and returns the number of the file. */
export async function deposer(page: Page): Promise<string> {
  await page.getByLabel('Je prends ces engagements').check();
  await presser(page, 'Déposer mon dossier');
  return numeroDe(page);
}

export function numeroDe(page: Page): string {
  const [, racine, numero = ''] = cheminDe(page.url()).split('/');
  expect(racine).toBe('suivi');
  return numero;
}
