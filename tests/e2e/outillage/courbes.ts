import { expect, type Locator, type Page } from '@playwright/test';

export const TITRES = {
  revenu: 'Selon le revenu',
  autresEnfants: 'Selon les autres enfants à charge',
  autresEnfantsSup: 'Selon les frères et sœurs étudiants',
  distanceKm: 'Selon la distance',
} as const;

export type Axe = keyof typeof TITRES;

/** One line of the table of a curve: from its first whole value, what it gives. */
export interface Marche {
  readonly min: number;
  readonly echelon: string | null;
  readonly parAn: number;
  readonly parMois: number;
  readonly vous: boolean;
}

export const blocDe = (page: Page, axe: Axe): Locator =>
  page.locator('main details', { has: page.locator(`> summary:text-is("${TITRES[axe]}")`) });

/** Opens a block that folds, and leaves an open one as it is. */
export async function deplier(bloc: Locator): Promise<void> {
  if ((await bloc.getAttribute('open')) === null) await bloc.locator('> summary').click();
  await expect(bloc).toHaveAttribute('open', '');
}

export const tableauDe = (bloc: Locator): Locator => bloc.locator('table');

/** Opens the curve of an axis and its table. */
export async function ouvrirLaCourbe(page: Page, axe: Axe): Promise<Locator> {
  const bloc = blocDe(page, axe);
  await deplier(bloc);
  await deplier(bloc.locator('details'));
  await expect(tableauDe(bloc)).toBeVisible();
  return bloc;
}

/** « 33 000 € », « 216,30 € », « −1 500 € »: whatever the spaces. */
export const enNombre = (texte: string): number =>
  Number(
    texte
      .replace(/[^\d,−-]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );

/** First number of « jusqu’à 12 434 € », « 2 ou 3 enfants », « 250 km et plus ». */
const premierNombre = (texte: string): number => enNombre(/\d{1,3}(\s\d{3})*/.exec(texte)?.[0] ?? '');

const enEchelon = (texte: string): string | null => (/^\d/.test(texte) ? texte.replace(/\s/g, '') : null);

/** First whole value of a line: ceilings of income are read one under the other. */
function debutDe(titre: string, dessus: string): number {
  if (/^(jusqu’à|plus de)/.test(titre))
    return dessus === '' ? Number.NEGATIVE_INFINITY : premierNombre(dessus) + 1;
  return /^(moins de|quel)/.test(titre) ? Number.NEGATIVE_INFINITY : premierNombre(titre);
}

/** Reads the steps where a person reads them: the words of the table. The first one begins at −∞. */
export async function lireLesMarches(bloc: Locator): Promise<readonly Marche[]> {
  const lignes = await tableauDe(bloc)
    .locator('tbody tr')
    .evaluateAll((tr) => tr.map((ligne) => [...ligne.children].map((cellule) => cellule.textContent ?? '')));
  return lignes.map(([titre = '', echelon = '', parAn = '', parMois = ''], i) => ({
    min: debutDe(titre, lignes[i - 1]?.[0] ?? ''),
    echelon: enEchelon(echelon),
    parAn: enNombre(parAn),
    parMois: enNombre(parMois),
    vous: titre.endsWith('(vous)'),
  }));
}

/** The line that holds a value. */
export const marcheEn = (marches: readonly Marche[], valeur: number): Marche | undefined =>
  marches.findLast(({ min }) => min <= valeur);

/** The slider and the box of an axis, and what they answer. */
export const essaiDe = (bloc: Locator) => ({
  curseur: bloc.getByRole('slider'),
  boite: bloc.getByRole('textbox'),
  /** Seen at once; heard a moment later. */
  reponse: bloc.locator('p:not([role])', { hasText: /^(Échelon|Pas de bourse)/ }),
  annonce: bloc.getByRole('status'),
});
