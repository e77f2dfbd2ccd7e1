/** Digits of 11 bits: few passes, and as many places to write at once as the nearest memory of a processor holds. */
const LARGEUR = 11;
const VALEURS = 1 << LARGEUR;
const MASQUE = VALEURS - 1;

/** A key for each element. */
export type Cle = Uint32Array | Uint8Array;

/** Where the first element of each digit goes; `null` when they all have the same, which sorts nothing. */
function placer(cles: Cle, bit: number): Uint32Array | null {
  const places = new Uint32Array(VALEURS);
  for (let r = 0; r < cles.length; r++) {
    const chiffre = ((cles[r] ?? 0) >>> bit) & MASQUE;
    places[chiffre] = (places[chiffre] ?? 0) + 1;
  }
  if (places[((cles[0] ?? 0) >>> bit) & MASQUE] === cles.length) return null;
  for (let c = 0, debut = 0; c < VALEURS; c++) {
    const ici = places[c] ?? 0;
    places[c] = debut;
    debut += ici;
  }
  return places;
}

/**
 * The elements 0 to `nombre - 1` ordered by several keys, the most important first; equal elements keep their order.
 * Digit by digit from the last (radix): the time grows as the number, and no comparison is called. The keys move with their
 * elements, so that memory is jumped about in once a key and not once a digit.
 */
export function trierParCles(nombre: number, cles: readonly Cle[]): Uint32Array {
  let ordre = new Uint32Array(nombre).map((_, i) => i);
  let [suivant, lues, deplacees] = [ordre.slice(), ordre.slice(), ordre.slice()];
  for (const cle of cles.toReversed()) {
    for (let r = 0; r < nombre; r++) lues[r] = cle[ordre[r] ?? 0] ?? 0;
    for (let bit = 0; bit < 8 * cle.BYTES_PER_ELEMENT; bit += LARGEUR) {
      const places = placer(lues, bit);
      if (!places) continue;
      for (let r = 0; r < nombre; r++) {
        const lue = lues[r] ?? 0;
        const chiffre = (lue >>> bit) & MASQUE;
        const place = places[chiffre] ?? 0;
        suivant[place] = ordre[r] ?? 0;
        deplacees[place] = lue;
        places[chiffre] = place + 1;
      }
      [ordre, suivant] = [suivant, ordre];
      [lues, deplacees] = [deplacees, lues];
    }
  }
  return ordre;
}
