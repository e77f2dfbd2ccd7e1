import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';

/** Published seed of a draw: 128 bits. */
export type Graine = readonly [number, number, number, number];

/** Reads a seed as it is published, 32 hexadecimal digits; refuses anything else. */
export function lireGraine(texte: string): Resultat<Graine, 'graine_illisible'> {
  const mots = /^([\da-f]{8})([\da-f]{8})([\da-f]{8})([\da-f]{8})$/i.exec(texte);
  if (!mots) return refus('graine_illisible');
  const lire = (rang: number): number => Number.parseInt(mots[rang] ?? '', 16);
  return succes([lire(1), lire(2), lire(3), lire(4)]);
}

/** Every bit of the word decides every other (finaliser of MurmurHash3, public domain). */
function brasser(mot: number): number {
  let m = mot;
  m = Math.imul(m ^ (m >>> 16), 0x85ebca6b);
  m = Math.imul(m ^ (m >>> 13), 0xc2b2ae35);
  return (m ^ (m >>> 16)) >>> 0;
}

/**
 * Draws every request at once: two words each, the smallest pair first. Anyone repeats it from the published seed and the
 * published hash of a number (its first 64 bits, `a` then `b`): `h = brasser(brasser(a ^ g1) ^ b ^ g2)`, then
 * `l = brasser(brasser(h ^ b ^ g3) ^ a ^ g4)`. The seed is chosen after the list of hashes is closed, so nobody can
 * choose a number for its draw.
 */
export function tirer([g1, g2, g3, g4]: Graine, empreintes: Uint32Array): Uint32Array {
  const cles = new Uint32Array(empreintes.length);
  for (let i = 0; i < empreintes.length; i += 2) {
    const a = empreintes[i] ?? 0;
    const b = empreintes[i + 1] ?? 0;
    const haut = brasser(brasser(a ^ g1) ^ b ^ g2);
    cles[i] = haut;
    cles[i + 1] = brasser(brasser(haut ^ b ^ g3) ^ a ^ g4);
  }
  return cles;
}
