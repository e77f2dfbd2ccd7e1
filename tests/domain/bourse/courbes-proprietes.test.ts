import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { Axe, Courbe, FaitsBourse, Lecture, Tranche } from '@/lib/domain/bourse';
import {
  deplacer,
  evaluerBourse,
  faitsDuCalcul,
  lectureDe,
  lireCourbe,
  rangDe,
  tracerCourbe,
  voisines,
} from '@/lib/domain/bourse';
import { baremes, faitsArbitraires, faitsComplets } from './arbitraires';

const AXES = ['revenu', 'autresEnfants', 'autresEnfantsSup', 'distanceKm'] as const satisfies readonly Axe[];
const axes = fc.constantFrom(...AXES);
const faitsDivers = fc.oneof(faitsComplets, faitsArbitraires);

/** Values of each axis: anywhere, and close to where the law changes its mind. */
const ailleurs: Readonly<Record<Axe, fc.Arbitrary<number>>> = {
  revenu: fc.integer({ min: -60_000, max: 180_000 }),
  autresEnfants: fc.nat(30),
  autresEnfantsSup: fc.nat(30),
  distanceKm: fc.oneof(fc.nat(20_000), fc.double({ min: 0, max: 400, noNaN: true })),
};

interface Cas {
  readonly axe: Axe;
  readonly faits: FaitsBourse;
  readonly bareme: Bareme;
  readonly courbe: Courbe;
}

/** A case whose curve can be drawn, `null` otherwise. */
function cas(axe: Axe, faits: FaitsBourse, bareme: Bareme): Cas | null {
  const tracee = tracerCourbe(axe, faits, bareme);
  return tracee.ok ? { axe, faits, bareme, courbe: tracee.valeur } : null;
}

/** The same facts moved to a value, judged whole: conditions included. */
function jugerA({ axe, faits, bareme }: Cas, valeur: number) {
  const aller = deplacer(axe, faits, bareme);
  if (!aller) throw new Error('une courbe tracée se parcourt');
  return evaluerBourse(aller(valeur), bareme);
}

/** What the whole evaluation says of the échelon, by a road of its own: read from the result's fields, not from the curve. */
function echelonDit(resultat: ReturnType<typeof evaluerBourse>): string | null {
  if (resultat.type === 'eligible') return resultat.echelon;
  if (resultat.type === 'indetermine') return resultat.estimation?.echelon ?? null;
  return null;
}

const rang = (bareme: Bareme, lecture: Lecture): number | null => {
  if (lecture.type === 'examen') return null;
  return lecture.type === 'echelon' ? bareme.echelons.indexOf(lecture.echelon) : -1;
};

/** The ends of a stretch, and the whole values on each side of them. */
const bords = ({ min, max }: Tranche): number[] =>
  [min, max].flatMap((bord) => (bord === null ? [] : [bord - 1, bord, bord + 1]));

const pourTouteCourbe = (verifier: (cas: Cas) => void, numRuns = 400) =>
  fc.assert(
    fc.property(axes, faitsDivers, baremes, (axe, faits, bareme) => {
      const tire = cas(axe, faits, bareme);
      if (tire) verifier(tire);
    }),
    { numRuns },
  );

describe('les courbes : propriétés', () => {
  it('se tracent pour une bonne part des faits tirés, sur chaque axe et chaque année', () => {
    const tires = fc.sample(fc.tuple(axes, faitsDivers, baremes), { numRuns: 2_000, seed: 7 });
    const traces = tires.flatMap(([axe, faits, bareme]) => cas(axe, faits, bareme) ?? []);
    for (const axe of AXES)
      expect(traces.filter((trace) => trace.axe === axe).length, axe).toBeGreaterThan(40);
    expect(new Set(traces.map(({ bareme }) => bareme.annee)).size).toBeGreaterThan(10);
  });

  it('disent partout ce que le moteur répond aux mêmes faits déplacés', () => {
    fc.assert(
      fc.property(
        axes.chain((axe) => fc.tuple(fc.constant(axe), ailleurs[axe])),
        faitsDivers,
        baremes,
        ([axe, valeur], faits, bareme) => {
          const tire = cas(axe, faits, bareme);
          if (!tire) return;
          const aller = deplacer(axe, faitsDuCalcul(faits), bareme);
          expect(aller).not.toBeNull();
          if (aller)
            expect(lireCourbe(tire.courbe, valeur)).toEqual(lectureDe(evaluerBourse(aller(valeur), bareme)));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('disent à −1, 0 et +1 de chaque marche l’échelon de l’évaluation entière', () => {
    pourTouteCourbe((tire) => {
      for (const tranche of tire.courbe.tranches) {
        for (const valeur of bords(tranche).filter((v) => tire.axe === 'revenu' || v >= 0)) {
          const lecture = lireCourbe(tire.courbe, valeur);
          const entier = jugerA(tire, valeur);
          if (lecture?.type === 'examen') expect(entier.type).not.toBe('eligible');
          else if (entier.type === 'non_eligible' && lecture?.type === 'echelon')
            expect(entier.motifs.map(({ code }) => code)).not.toContain('HORS_BAREME');
          else expect(echelonDit(entier)).toBe(lecture?.type === 'echelon' ? lecture.echelon : null);
        }
      }
    }, 200);
  });

  it('n’ont pas une marche de trop : deux voisines diffèrent toujours', () => {
    pourTouteCourbe(({ courbe: { tranches } }) => {
      for (const [i, { lecture }] of tranches.entries())
        expect(tranches[i + 1]?.lecture).not.toEqual(lecture);
    });
  });

  it('couvrent tout l’axe, d’un seul tenant', () => {
    pourTouteCourbe(({ axe, courbe: { tranches } }) => {
      expect(tranches[0]?.min).toBe(axe === 'revenu' ? null : 0);
      expect(tranches.at(-1)?.max).toBeNull();
      for (const [i, { max }] of tranches.slice(0, -1).entries())
        expect(tranches[i + 1]?.min).toBe((max ?? Number.NaN) + 1);
    });
  });

  it('descendent avec le revenu, montent avec les enfants et la distance', () => {
    pourTouteCourbe(({ axe, bareme, courbe: { tranches } }) => {
      const rangs = tranches.flatMap(({ lecture }) => rang(bareme, lecture) ?? []);
      const attendu = [...rangs].sort((a, b) => (axe === 'revenu' ? b - a : a - b));
      expect(rangs).toEqual(attendu);
    });
  });

  it('passent par où l’on est, et y disent ce que dit le calcul', () => {
    pourTouteCourbe(({ courbe, faits, bareme }) => {
      const { actuel } = courbe;
      if (actuel === null) return expect(voisines(courbe)).toBeNull();
      const present = evaluerBourse(faitsDuCalcul(faits), bareme);
      expect(lireCourbe(courbe, actuel)).toEqual(lectureDe(present));
      expect(voisines(courbe)?.ici).toBe(courbe.tranches[rangDe(courbe, actuel)]);
    });
  });

  it('mènent aux voisines par l’écart qu’elles disent, et pas à moins', () => {
    pourTouteCourbe((tire) => {
      const { courbe } = tire;
      const autour = voisines(courbe);
      if (!autour || courbe.actuel === null || !Number.isInteger(courbe.actuel)) return;
      const { actuel } = courbe;
      const { avant, apres, ici } = autour;
      for (const [voisine, sens] of [[avant, -1] as const, [apres, 1] as const]) {
        if (!voisine) continue;
        expect(voisine.ecart).toBeGreaterThan(0);
        expect(lireCourbe(courbe, actuel + sens * voisine.ecart)).toEqual(voisine.tranche.lecture);
        expect(lireCourbe(courbe, actuel + sens * (voisine.ecart - 1))).toEqual(ici.lecture);
      }
    });
  });

  it('ne dépendent que des revenus et des charges', () => {
    fc.assert(
      fc.property(axes, faitsComplets, faitsComplets, baremes, (axe, faits, autre, bareme) => {
        const { ressources, charges, changement } = faits;
        const meme = { ...autre, ressources, charges, changement };
        expect(tracerCourbe(axe, meme, bareme)).toEqual(tracerCourbe(axe, faits, bareme));
      }),
    );
  });
});
