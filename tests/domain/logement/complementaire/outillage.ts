import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { A_LOGEMENT_ADAPTE, EST_COUPLE, OUVERT } from '@/lib/domain/logement';
import type { Fenetre, Inscrite, LotLibre } from '@/lib/domain/logement/complementaire';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';

export const MINUTE = 60_000;
export const HEURE = 60 * MINUTE;
export const DIX_HEURES = Date.parse('2026-11-24T09:00:00Z');

export function parametresDe(annee = '2026-2027') {
  const lus = parametresComplementaires(annee);
  if (!lus.ok) throw new Error(annee);
  return lus.valeur;
}

export const empreinteDe = (numero: string): string => createHash('sha256').update(numero).digest('hex');

export const fenetre = (reste: Partial<Fenetre> = {}): Fenetre => ({
  etat: 'annoncee',
  ouvreA: DIX_HEURES,
  fermeA: DIX_HEURES + 10 * MINUTE,
  fiches: [11, 12, 13, 14, 15],
  ...reste,
});

export const inscrite = (nom: string, voeux: readonly number[], reste: Partial<Inscrite> = {}): Inscrite => ({
  empreinte: empreinteDe(nom),
  ...{ rbg: null, points: null, outreMer: false, qualites: 0, voeux, servie: [] },
  ...reste,
});

export const lot = (logement: number, places: number, reste: Partial<LotLibre> = {}): LotLibre => ({
  ...{ logement, exigence: OUVERT, secteur: 'rennes' },
  chambres: Array.from({ length: places }, (_, i) => logement * 100 + i),
  ...reste,
});

const arbitraireDuLot = (logement: number): fc.Arbitrary<LotLibre> =>
  fc
    .record({ places: fc.integer({ min: 1, max: 3 }), secteur: fc.constantFrom('rennes', 'brest') })
    .map(({ places, secteur }) => lot(logement, places, { secteur }));

/** Few rooms, few merits, so that the draw decides often. */
export const arbitraireDeFenetre: fc.Arbitrary<{
  readonly inscrites: readonly Inscrite[];
  readonly lots: readonly LotLibre[];
}> = fc.record({
  lots: fc.tuple(arbitraireDuLot(11), arbitraireDuLot(12), arbitraireDuLot(13)).map((lots) => [...lots]),
  inscrites: fc
    .array(
      fc.record({
        rbg: fc.option(fc.constantFrom(0, 9_000, 15_999)),
        points: fc.integer({ min: 0, max: 2 }),
        outreMer: fc.boolean(),
        qualites: fc.constantFrom(0, A_LOGEMENT_ADAPTE, EST_COUPLE),
        voeux: fc.uniqueArray(fc.constantFrom(11, 12, 13), { minLength: 1, maxLength: 3 }),
        servie: fc.subarray(['brest'], { maxLength: 1 }),
      }),
      { maxLength: 14 },
    )
    .map((unes) =>
      unes.map((une, i) =>
        inscrite(`LOG-${i}`, une.voeux, { ...une, points: une.rbg === null ? null : une.points }),
      ),
    ),
});

export const graine = fc.tuple(
  ...([0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 0xffffffff })) as [
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
  ]),
);
