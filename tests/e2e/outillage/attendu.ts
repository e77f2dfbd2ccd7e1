import { expect, type Page } from '@playwright/test';
import type { CodeMotif, Echelon } from '@/lib/domain/bourse/resultat';
import type { Attendu } from '@/prisma/personas';
import type { lireDocument } from './documents';

type Notification = Awaited<ReturnType<typeof lireDocument>>;

/** Words of the reason that a student must read, apart from the portal's own sentences. */
const MOTIFS: Partial<Record<CodeMotif, RegExp>> = {
  AGE: /28\sans/,
  HORS_BAREME: /plafond/,
  ALTERNANCE: /apprenti/,
  SEJOUR_2_ANS: /domicilié en France depuis au moins 2\sans/,
};

const EXAMENS: Readonly<Record<string, RegExp>> = {
  'FOY-9': /remari/,
  'ressources.foyer.rbgCouple': /avis d.impôt/,
  'charges.distanceKm': /distance/,
  'DIM-3': /baisse de vos revenus/,
};

const nom = (echelon: Echelon): string => (echelon === '0bis' ? '0 bis' : echelon);

/** The answer of the tracking page and of the notification, against what this persona must receive. */
export async function attendreLaReponse(page: Page, pdf: Notification, attendu: Attendu): Promise<void> {
  switch (attendu.type) {
    case 'eligible':
      return accordee(page, pdf, attendu.parVoeu ?? [attendu.echelon]);
    case 'non_eligible':
      return refusee(page, pdf, attendu.motif);
    case 'indetermine':
      return examinee(page, pdf, attendu.code);
  }
}

async function accordee(page: Page, pdf: Notification, echelons: readonly Echelon[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Votre bourse est accordée, à condition',
  );
  await expect(page.getByRole('heading', { name: /^Votre échelon/ })).toHaveText(
    echelons.map((echelon) => `Votre échelon : ${nom(echelon)}`),
  );
  const annuels = await page
    .locator('dt', { hasText: 'par an' })
    .locator('xpath=following-sibling::dd')
    .allTextContents();
  expect(annuels).toHaveLength(echelons.length);
  const lus = [...pdf.texte.matchAll(/Échelon (0 bis|\d) : ([\d ]+€) pour une année/g)];
  expect(lus.map(([, echelon]) => echelon)).toEqual(echelons.map(nom));
  expect(lus.map(([, , montant]) => montant)).toEqual(annuels.map((texte) => texte.replace(/\s/g, ' ')));
  expect(pdf.titre).toBe('Notification conditionnelle de bourse 2026-2027');
}

async function refusee(page: Page, pdf: Notification, motif: CodeMotif): Promise<void> {
  const mots = MOTIFS[motif];
  if (!mots) throw new Error(`aucun mot attendu pour ${motif}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande de bourse est refusée.');
  await expect(
    page.getByRole('heading', { name: 'Pourquoi la réponse est non' }).locator('xpath=..'),
  ).toContainText(mots);
  await expect(page.getByRole('heading', { name: 'Si vous n’êtes pas d’accord' })).toBeVisible();
  await expect(page.getByText('vous avez deux mois', { exact: false })).toBeVisible();
  expect(pdf.titre).toBe('Décision de rejet de votre demande de bourse 2026-2027');
  expect(pdf.texte).toMatch(new RegExp(`Refus : [^.]*${mots.source}`));
  expect(pdf.texte).toContain('tribunal administratif');
}

async function examinee(page: Page, pdf: Notification, code: string): Promise<void> {
  const mots = EXAMENS[code];
  if (!mots) throw new Error(`aucun mot attendu pour ${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Votre dossier est déposé. Une personne du Crous va l’examiner.',
  );
  const arret = page.getByRole('region', { name: 'Ce qui a arrêté la réponse automatique' });
  await expect(arret).toContainText(mots);
  expect(pdf.titre).toBe('Votre dossier est examiné par le Crous 2026-2027');
  expect(pdf.texte).toMatch(mots);
}
