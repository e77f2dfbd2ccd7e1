import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import type { BAREME, Reponse } from '@/lib/parcours/api';

type Bareme = z.output<typeof BAREME>;

/** Each ceiling of a row, from the lowest échelon: its échelon and the next one down above it. */
function marches({ echelons }: Bareme, ligne: Bareme['plafonds'][number]) {
  return echelons.map((echelon, rang) => ({
    echelon,
    dessous: rang === 0 ? null : echelons[rang - 1],
    plafond: ligne.plafonds[echelon] ?? 0,
  }));
}

for (const annee of ['2013-2014', '2022-2023', '2025-2026']) {
  test(`${annee} : à un euro près de chaque plafond publié, l’API donne l’échelon de la table`, async ({
    request,
  }) => {
    const table: Bareme = await (await request.get(`/api/v1/baremes/${annee}`)).json();
    const lire = async (points: number, revenuBrutGlobal: number): Promise<Reponse> => {
      const data = { annee, ressources: { revenuBrutGlobal }, charges: { pointsDeCharge: points } };
      return (await request.post('/api/v1/simulations', { data })).json();
    };
    for (const ligne of table.plafonds) {
      for (const { echelon, dessous, plafond } of marches(table, ligne)) {
        const [avant, juste, apres] = await Promise.all(
          [plafond - 1, plafond, plafond + 1].map((revenu) => lire(ligne.points, revenu)),
        );
        const ou = `${ligne.points} points, échelon ${echelon}`;
        expect([avant?.echelon, juste?.echelon, apres?.echelon], ou).toEqual([echelon, echelon, dessous]);
        expect(juste?.montantAnnuel, ou).toBe(table.montantsAnnuels[echelon]);
        expect(juste?.mensualite, ou).toBe(table.mensualites[echelon]);
        expect(apres?.seuils.superieur, ou).toEqual({ echelon, revenuMaximum: plafond });
      }
    }
  });
}
