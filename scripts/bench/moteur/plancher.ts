import type { Bareme } from '@/lib/domain/baremes';

/** The table as the processor likes it: one row of ceilings after the other. */
export interface Plafonds {
  readonly valeurs: Int32Array;
  readonly colonnes: number;
  readonly derniereLigne: number;
}

export const aplatir = ({ plafonds, echelons }: Bareme): Plafonds => ({
  valeurs: Int32Array.from(plafonds.flat()),
  colonnes: echelons.length,
  derniereLigne: plafonds.length - 1,
});

/** Rank of the échelon of each case, −1 out of the table, added up: the loop written by hand, with nothing around it. */
export function sommeDesRangs(
  table: Plafonds,
  revenus: Int32Array,
  points: Int32Array,
  tours: number,
): number {
  const { valeurs, colonnes, derniereLigne } = table;
  let somme = 0;
  for (let tour = 0; tour < tours; tour++)
    for (let i = 0; i < revenus.length; i++) {
      const revenu = revenus[i] ?? 0;
      const charge = points[i] ?? 0;
      const debut = Math.min(charge, derniereLigne) * colonnes;
      let rang = colonnes - 1;
      while (rang >= 0 && revenu > (valeurs[debut + rang] ?? 0)) rang--;
      somme += rang;
    }
  return somme;
}
