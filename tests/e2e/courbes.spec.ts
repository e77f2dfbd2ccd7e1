import type { APIRequestContext } from '@playwright/test';
import type { Reponse } from '@/lib/parcours/api';
import {
  type Axe,
  enNombre,
  essaiDe,
  lireLesMarches,
  type Marche,
  marcheEn,
  ouvrirLaCourbe,
  TITRES,
} from './outillage/courbes';
import { FAMILLES, type Famille, ORDINAIRE, simulerLaFamille } from './outillage/familles';
import { expect, test } from './outillage/test';

const AXES = Object.keys(TITRES) as Axe[];

/** What the open API answers to the same family, one figure moved. */
async function demander(request: APIRequestContext, famille: Famille, axe: Axe, valeur: number) {
  const { annee, revenu, charges } = famille;
  const data = {
    annee,
    ressources: { revenuBrutGlobal: axe === 'revenu' ? valeur : revenu },
    charges: axe === 'revenu' ? charges : { ...charges, [axe]: valeur },
  };
  const reponse = await request.post('/api/v1/simulations', { data });
  expect(reponse.status()).toBe(200);
  const { echelon, montantAnnuel, mensualite }: Reponse = await reponse.json();
  return { echelon, parAn: montantAnnuel ?? 0, parMois: mensualite ?? 0 };
}

/** −1, = and +1 around each threshold: the last euro of a ceiling, the first child, the first kilometre. */
function autourDesMarches(axe: Axe, marches: readonly Marche[]): number[] {
  const seuils = marches.slice(1).map(({ min }) => (axe === 'revenu' ? min - 1 : min));
  const valeurs = new Set(seuils.flatMap((seuil) => [seuil - 1, seuil, seuil + 1]));
  return [...valeurs].filter((valeur) => axe === 'revenu' || valeur >= 0);
}

const chiffres = (marche: Marche | undefined) =>
  marche && { echelon: marche.echelon, parAn: marche.parAn, parMois: marche.parMois };

for (const [nom, famille] of Object.entries(FAMILLES)) {
  test(`${nom} : chaque marche du tableau est celle de l’API, à −1, 0 et +1`, async ({ page, request }) => {
    await simulerLaFamille(page, famille);
    let comparees = 0;
    for (const axe of AXES) {
      const marches = await lireLesMarches(await ouvrirLaCourbe(page, axe));
      const dici = axe === 'revenu' ? famille.revenu : famille.charges[axe];
      expect(marches.filter(({ vous }) => vous)).toEqual([marcheEn(marches, dici)]);
      for (const [i, marche] of marches.entries())
        expect(chiffres(marches[i + 1]), `${axe} : deux marches voisines`).not.toEqual(chiffres(marche));
      for (const valeur of autourDesMarches(axe, marches)) {
        const attendu = await demander(request, famille, axe, valeur);
        expect(chiffres(marcheEn(marches, valeur)), `${axe} à ${valeur}`).toEqual(attendu);
        comparees++;
      }
    }
    expect(comparees).toBeGreaterThan(20);
  });
}

test('ce qu’on essaie dans le navigateur est ce que répond l’API, sur chaque axe', async ({
  page,
  request,
}) => {
  await simulerLaFamille(page, ORDINAIRE);
  for (const axe of AXES) {
    const bloc = await ouvrirLaCourbe(page, axe);
    const { boite, reponse } = essaiDe(bloc);
    const marches = await lireLesMarches(bloc);
    for (const valeur of autourDesMarches(axe, marches)) {
      await boite.fill(String(valeur));
      const { echelon, parAn, parMois } = await demander(request, ORDINAIRE, axe, valeur);
      if (echelon === null) await expect(reponse).toContainText('Pas de bourse');
      else {
        await expect(reponse).toContainText(new RegExp(`Échelon\\s${echelon.replace('bis', '\\sbis')}\\s:`));
        const [, ...dits] = ((await reponse.textContent()) ?? '').split(/\s: |, (?=\d)/u);
        expect(dits.map(enNombre), `${axe} à ${valeur}`).toEqual([parAn, parMois]);
      }
    }
  }
});
