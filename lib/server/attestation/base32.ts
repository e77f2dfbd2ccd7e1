import 'server-only';

/** RFC 4648 without padding: capitals and digits only, the small alphabet of QR codes, safe to copy by hand. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function enBase32(octets: Uint8Array): string {
  let texte = '';
  let reserve = 0;
  let bits = 0;
  for (const octet of octets) {
    reserve = (reserve << 8) | octet;
    for (bits += 8; bits >= 5; bits -= 5) texte += ALPHABET.charAt((reserve >>> (bits - 5)) & 31);
    reserve &= (1 << bits) - 1;
  }
  return bits > 0 ? texte + ALPHABET.charAt((reserve << (5 - bits)) & 31) : texte;
}

/** `null` when a character is not of the alphabet, or when another text stands for the same bytes. */
export function deBase32(texte: string): Buffer | null {
  const octets: number[] = [];
  let reserve = 0;
  let bits = 0;
  for (const lettre of texte) {
    const valeur = ALPHABET.indexOf(lettre);
    if (valeur < 0) return null;
    reserve = (reserve << 5) | valeur;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    octets.push(reserve >>> bits);
    reserve &= (1 << bits) - 1;
  }
  const lus = Buffer.from(octets);
  return enBase32(lus) === texte ? lus : null;
}
