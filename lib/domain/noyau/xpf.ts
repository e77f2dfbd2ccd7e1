/**
 * Franc Pacifique (XPF). Its parity with the euro is fixed: 1 000 XPF are 8,38 € (décision of 31-12-1998), that is
 * 119,331742 XPF for one euro (OMR-5), written here in millionths so that everything stays in whole numbers.
 */
const MILLIONIEMES_PAR_EURO = 119_331_742;
const EUROS_PAR_MILLE_FRANCS = 8.38;

/**
 * An amount in francs Pacifique, rounded to the franc (BOR-6).
 * @param euros at most two decimals, may be negative
 */
export function enFrancsPacifique(euros: number): number {
  const centimes = Math.round(Math.abs(euros) * 100);
  const francs = Math.round((centimes * MILLIONIEMES_PAR_EURO) / 100_000_000);
  return euros < 0 && francs > 0 ? -francs : francs;
}

/** An income in francs Pacifique as euros, to the cent. */
export const eurosDepuisXpf = (francs: number): number =>
  Math.round((francs * EUROS_PAR_MILLE_FRANCS) / 10) / 100;
