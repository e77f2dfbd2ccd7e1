import { placeSurLeLot } from './lecture';
import { empreinteDe, type TourClair } from './outillage';

const MOT = 0xffffffff;
const melange = (x: number): number => {
  let m = BigInt(x >>> 0);
  const mot = BigInt(MOT);
  m ^= m >> 16n;
  m = (m * 0x85ebca6bn) & mot;
  m ^= m >> 13n;
  m = (m * 0xc2b2ae35n) & mot;
  return Number(m ^ (m >> 16n));
};

/** The published formula of the draw, in big integers: what anyone would write from the text. */
export function tirageIndependant(graine: readonly number[], [a, b]: readonly [number, number]): bigint {
  const [g1 = 0, g2 = 0, g3 = 0, g4 = 0] = graine;
  const h = melange((melange((a ^ g1) >>> 0) ^ b ^ g2) >>> 0);
  const l = melange((melange((h ^ b ^ g3) >>> 0) ^ a ^ g4) >>> 0);
  return (BigInt(h) << 32n) | BigInt(l);
}

/** The common order, by comparing: fractions are crossed, so that nothing is rounded. */
export function ordreNaif({ demandes, graine = [1, 2, 3, 4] }: TourClair): number[] {
  const tirages = demandes.map((_, d) => tirageIndependant(graine, empreinteDe(d)));
  const revenu = (d: number) => Math.max(0, demandes[d]?.rbg ?? 0) + 1;
  const part = (d: number) => (demandes[d]?.points ?? 0) + 1;
  return demandes
    .map((_, d) => d)
    .sort(
      (a, b) =>
        (demandes[a]?.priorite ?? 0) - (demandes[b]?.priorite ?? 0) ||
        revenu(a) * part(b) - revenu(b) * part(a) ||
        Number(demandes[b]?.outreMer ?? false) - Number(demandes[a]?.outreMer ?? false) ||
        ((tirages[a] ?? 0n) < (tirages[b] ?? 0n) ? -1 : 1),
    );
}

/**
 * The same allotment by another way: round after round, everybody asks for the best lots that haven't refused them, and each lot keeps
 * the first of all who ask. Slow, without columns nor displacement. @returns for each request, the lots that keep it
 */
export function affecterNaivement(clair: TourClair): number[][] {
  const rang: number[] = [];
  for (const [r, d] of ordreNaif(clair).entries()) rang[d] = r;
  const refuses = clair.demandes.map(() => new Set<number>());
  for (;;) {
    const choix = clair.demandes.map(({ voeux }, d) => choisir(clair, voeux, refuses[d] ?? new Set()));
    let change = false;
    for (const [lot, { places }] of clair.lots.entries()) {
      const candidats = choix.flatMap((lots, d) => (lots.includes(lot) ? [d] : []));
      const place = (d: number) => placeSurLeLot(clair, rang, d, lot);
      const admis = candidats.filter((d) => place(d) !== null);
      const gardes = admis.sort((a, b) => (place(a) ?? 0) - (place(b) ?? 0)).slice(0, places);
      for (const d of candidats) {
        if (gardes.includes(d)) continue;
        refuses[d]?.add(lot);
        change = true;
      }
    }
    if (!change) return choix;
  }
}

function choisir(clair: TourClair, voeux: readonly number[], refuses: ReadonlySet<number>): number[] {
  const choisis: number[] = [];
  const secteur = (lot: number) => clair.lots[lot]?.secteur;
  for (const lot of voeux) {
    if (refuses.has(lot) || choisis.length >= (clair.propositionsMaximum ?? 4)) continue;
    if (!choisis.some((autre) => secteur(autre) === secteur(lot))) choisis.push(lot);
  }
  return choisis;
}
