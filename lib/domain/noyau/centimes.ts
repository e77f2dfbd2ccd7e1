/** Euros of a whole number of cents, for the display: money is counted in cents everywhere else. */
export const enEuros = (centimes: number): number => centimes / 100;
