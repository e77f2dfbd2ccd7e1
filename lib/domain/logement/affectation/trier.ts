/** Digits of 11 bits: few passes, and as many places to write at once as the nearest memory of a processor holds. */
const LARGEUR = 11;
const VALEURS = 1 << LARGEUR;
const MASQUE = VALEURS - 1;

/** A key of 32 bits for each element `i`: `mots[i * pas + decalage]`. */
export interface Cle {
  readonly mots: Uint32Array | Uint8Array;
  readonly pas: number;
  readonly decalage: number;
}

/** The elements counted by the digit at `bit`; `null` when they all have the same, which sorts nothing. */
function denombrer({ mots, pas, decalage }: Cle, nombre: number, bit: number): Uint32Array | null {
  const comptes = new Uint32Array(VALEURS);
  for (let i = 0, m = decalage; i < nombre; i++, m += pas) {
    const chiffre = ((mots[m] ?? 0) >>> bit) & MASQUE;
    comptes[chiffre] = (comptes[chiffre] ?? 0) + 1;
  }
  const premier = ((mots[decalage] ?? 0) >>> bit) & MASQUE;
  return comptes[premier] === nombre ? null : comptes;
}

/** From how many have a digit to where the first of them goes. */
function cumuler(comptes: Uint32Array): void {
  let debut = 0;
  for (let c = 0; c < VALEURS; c++) {
    const ici = comptes[c] ?? 0;
    comptes[c] = debut;
    debut += ici;
  }
}

/**
 * The elements 0 to `nombre - 1` ordered by several keys, the most important first; equal elements keep their order.
 * Digit by digit from the last (radix): the time grows as the number, and no comparison is called.
 */
export function trierParCles(nombre: number, cles: readonly Cle[]): Uint32Array {
  let ordre = new Uint32Array(nombre).map((_, i) => i);
  let suivant = new Uint32Array(nombre);
  for (const cle of cles.toReversed()) {
    const { mots, pas, decalage } = cle;
    for (let bit = 0; bit < 8 * mots.BYTES_PER_ELEMENT; bit += LARGEUR) {
      const places = denombrer(cle, nombre, bit);
      if (!places) continue;
      cumuler(places);
      for (let r = 0; r < nombre; r++) {
        const i = ordre[r] ?? 0;
        const chiffre = ((mots[i * pas + decalage] ?? 0) >>> bit) & MASQUE;
        const place = places[chiffre] ?? 0;
        suivant[place] = i;
        places[chiffre] = place + 1;
      }
      [ordre, suivant] = [suivant, ordre];
    }
  }
  return ordre;
}
