/** Prints a measure beside its limit; true when it keeps it. */
export function verdict(nom: string, mesure: number, limite: number): boolean {
  const tient = mesure <= limite;
  console.log(`  ${nom.padEnd(32)} ${mesure.toFixed(1).padStart(8)} (≤ ${limite}) ${tient ? '✓' : '✗'}`);
  return tient;
}
