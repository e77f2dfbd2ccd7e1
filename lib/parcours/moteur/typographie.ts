/** Narrow no-break space: before « ; : ? ! € % » and inside the guillemets. */
const FINE = '\u202f';

/** French typography of a sentence written with plain spaces and straight apostrophes. Idempotent. */
export const francais = (texte: string): string =>
  texte
    .replace(/'/g, '’')
    .replace(/[ \u00a0]([;:?!€%»])/g, `${FINE}$1`)
    .replace(/«[ \u00a0]/g, `«${FINE}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${FINE}`);
