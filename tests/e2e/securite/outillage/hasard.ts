/** Chance that can be played again: the same seed gives the same test (`GRAINE=7 npm test -- e2e fuzz`). */
export interface Hasard {
  readonly entier: (max: number) => number;
  readonly un: <T>(liste: readonly T[]) => T;
  readonly pari: (chances: number) => boolean;
}

export const GRAINE = Number(process.env.GRAINE ?? 20_261_121);

/** mulberry32: 32 bits of state, good enough to vary forms. */
export function tirerDepuis(graine: number): Hasard {
  let etat = graine >>> 0;
  const reel = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (max: number) => Math.floor(reel() * max);
  return {
    entier,
    un(liste) {
      const choisi = liste[entier(liste.length)];
      if (choisi === undefined) throw new Error('une liste vide');
      return choisi;
    },
    pari: (chances) => reel() < chances,
  };
}

/** A seed of its own for each subject: adding one does not change the others. */
export const graineDe = (sujet: string): number =>
  [...sujet].reduce((somme, lettre) => (Math.imul(somme, 31) + lettre.charCodeAt(0)) | 0, GRAINE);
