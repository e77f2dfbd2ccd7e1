import fc from 'fast-check';
import type { Graine, Tour } from '@/lib/domain/logement';
import { A_LOGEMENT_ADAPTE, ADAPTE, CONTINGENT, COUPLE, EST_COUPLE, OUVERT } from '@/lib/domain/logement';

export interface DemandeClaire {
  readonly rbg: number;
  readonly points: number;
  readonly priorite?: number;
  readonly outreMer?: boolean;
  readonly adapte?: boolean;
  readonly couple?: boolean;
  /** Lots by number, the best first. */
  readonly voeux: readonly number[];
}

export interface LotClair {
  readonly secteur: number;
  readonly places: number;
  readonly pour?: 'adapte' | 'couple';
  readonly contingent?: number;
}

export const lot = (secteur: number, places: number, reste: Partial<LotClair> = {}): LotClair => ({
  secteur,
  places,
  ...reste,
});
export const demande = (rbg: number, voeux: readonly number[], reste: Partial<DemandeClaire> = {}) => ({
  rbg,
  points: 0,
  voeux,
  ...reste,
});

/** A round as one writes it by hand. */
export interface TourClair {
  readonly graine?: Graine;
  readonly propositionsMaximum?: number;
  readonly demandes: readonly DemandeClaire[];
  readonly lots: readonly LotClair[];
  readonly nommees?: readonly (readonly number[])[];
}

const cumuler = (nombres: readonly number[]): Uint32Array => {
  const cumul = new Uint32Array(nombres.length + 1);
  for (const [i, n] of nombres.entries()) cumul[i + 1] = (cumul[i] ?? 0) + n;
  return cumul;
};

const EXIGENCES = { adapte: ADAPTE, couple: COUPLE } as const;

const exigence = ({ contingent, pour }: LotClair): number => {
  if (contingent !== undefined) return CONTINGENT;
  return pour ? EXIGENCES[pour] : OUVERT;
};

/** A number of request has no order of its own: its hash is any pair of words, here one that tells the rank. */
export const empreinteDe = (demande: number): readonly [number, number] => [
  Math.imul(demande + 1, 0x9e3779b1) >>> 0,
  demande,
];

/** The columns of the engine. */
export function enColonnes({ graine, propositionsMaximum, demandes, lots, nommees }: TourClair): Tour {
  return {
    graine: graine ?? [1, 2, 3, 4],
    propositionsMaximum: propositionsMaximum ?? 4,
    demandes: {
      nombre: demandes.length,
      rbg: Int32Array.from(demandes, ({ rbg }) => rbg),
      points: Uint8Array.from(demandes, ({ points }) => points),
      priorite: Uint8Array.from(demandes, ({ priorite = 0 }) => priorite),
      outreMer: Uint8Array.from(demandes, ({ outreMer }) => (outreMer ? 1 : 0)),
      qualites: Uint8Array.from(
        demandes,
        ({ adapte, couple }) => (adapte ? A_LOGEMENT_ADAPTE : 0) | (couple ? EST_COUPLE : 0),
      ),
      empreintes: Uint32Array.from(demandes.flatMap((_, d) => [...empreinteDe(d)])),
      voeux: cumuler(demandes.map(({ voeux }) => voeux.length)),
    },
    lotDuVoeu: Uint32Array.from(demandes.flatMap(({ voeux }) => [...voeux])),
    lots: {
      nombre: lots.length,
      secteur: Uint32Array.from(lots, ({ secteur }) => secteur),
      exigence: Uint8Array.from(lots, exigence),
      contingent: Uint32Array.from(lots, ({ contingent = 0 }) => contingent),
      chambres: cumuler(lots.map(({ places }) => places)),
    },
    nommees: nommees ?? [],
  };
}

const arbitraireDuLot: fc.Arbitrary<LotClair> = fc
  .record({
    secteur: fc.integer({ min: 0, max: 2 }),
    places: fc.integer({ min: 0, max: 2 }),
    genre: fc.constantFrom('ouvert', 'ouvert', 'ouvert', 'adapte', 'couple', 'contingent' as const),
    contingent: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ secteur, places, genre, contingent }) => {
    if (genre === 'contingent') return { secteur, places, contingent };
    return genre === 'adapte' || genre === 'couple' ? { secteur, places, pour: genre } : { secteur, places };
  });

/** Few values, so that equal indexes, full lots and displaced people are the rule and not the exception. */
const arbitraireDeLaDemande = (lots: number): fc.Arbitrary<DemandeClaire> =>
  fc.record({
    rbg: fc.constantFrom(-500, 0, 1, 3, 7, 11_999, 23_999, 35_999),
    points: fc.integer({ min: 0, max: 3 }),
    priorite: fc.constantFrom(0, 0, 0, 1),
    outreMer: fc.boolean(),
    adapte: fc.boolean(),
    couple: fc.boolean(),
    voeux: fc.uniqueArray(fc.integer({ min: 0, max: lots - 1 }), { minLength: 0, maxLength: 5 }),
  });

export const arbitraireDuTour = (propositionsMaximum = 4): fc.Arbitrary<TourClair> =>
  fc.array(arbitraireDuLot, { minLength: 1, maxLength: 7 }).chain((lots) =>
    fc.array(arbitraireDeLaDemande(lots.length), { minLength: 1, maxLength: 12 }).chain((demandes) =>
      fc.record({
        graine: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
        propositionsMaximum: fc.constant(propositionsMaximum),
        lots: fc.constant(lots),
        demandes: fc.constant(demandes),
        nommees: fc.tuple(
          fc.uniqueArray(fc.nat({ max: demandes.length - 1 }), { maxLength: 5 }),
          fc.uniqueArray(fc.nat({ max: demandes.length - 1 }), { maxLength: 5 }),
        ),
      }),
    ),
  );
