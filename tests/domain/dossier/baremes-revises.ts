import type { Bareme } from '@/lib/domain/baremes';

/** What an arrêté could write: the same table with its ceilings multiplied, to the euro. */
export const avecPlafonds = (bareme: Bareme, facteur: number): Bareme => ({
  ...bareme,
  plafonds: bareme.plafonds.map((ligne) => ligne.map((plafond) => Math.round(plafond * facteur))),
});

/** The same échelons, each paid so many euros more a year. */
export const avecMontants = (bareme: Bareme, enPlus: number): Bareme => ({
  ...bareme,
  montants: {
    ...bareme.montants,
    annuel: bareme.montants.annuel.map((annuel) => annuel + enPlus),
    mensuel: bareme.montants.mensuel.map((mensuel) => mensuel + enPlus / bareme.mensualites),
  },
});

export const avecAgeMaximum = (bareme: Bareme, ageMaximum: number): Bareme => ({
  ...bareme,
  regles: { ...bareme.regles, ageMaximum },
});
