import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitsBourse, ResultatBourse } from '@/lib/domain/bourse';
import { baremes, faitsComplets } from './arbitraires';
import { BAREME_2025, juger } from './personne';
import { echelonSelonLaLoi, lireLaLoi } from './seconde-lecture';

const motifsDe = (resultat: ResultatBourse): readonly string[] =>
  resultat.type === 'non_eligible' ? resultat.motifs.map(({ code }) => code) : [];

const chiffresDe = (resultat: ResultatBourse) =>
  resultat.type === 'indetermine' ? resultat.estimation : resultat.calcul;

/** A couple's resources below nothing are no answer, and the second reading asks nothing. */
const lisible = ({ ressources }: FaitsBourse): boolean =>
  ressources?.mode !== 'foyer' || (ressources.autonomie?.ressourcesMensuellesCouple ?? 0) >= 0;

const complets = faitsComplets.filter(
  (faits) => lisible(faits) && (!faits.changement || faits.changement.evenement !== undefined),
);

const triees = (liste: Iterable<string>): readonly string[] => [...new Set(liste)].toSorted();

describe('le moteur et une seconde lecture de la loi, indépendante', () => {
  it('refusent les mêmes personnes pour les mêmes motifs', () => {
    fc.assert(
      fc.property(complets, baremes, (faits, bareme) => {
        const { motifs } = lireLaLoi(faits, bareme);
        const resultat = juger(faits, bareme);
        expect(triees(motifsDe(resultat))).toEqual(triees(motifs));
        if (motifs.size === 0) expect(resultat.type).not.toBe('non_eligible');
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('envoient au Crous les mêmes personnes pour les mêmes règles', () => {
    fc.assert(
      fc.property(complets, baremes, (faits, bareme) => {
        const { motifs, examens } = lireLaLoi(faits, bareme);
        const resultat = juger(faits, bareme);
        if (motifs.size > 0) return;
        if (resultat.type === 'eligible') expect(triees(examens)).toEqual([]);
        if (resultat.type === 'indetermine')
          expect(triees(resultat.faitsManquants.map(({ code }) => code))).toEqual(triees(examens));
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('comptent les mêmes points, retiennent les mêmes revenus et lisent le même échelon', () => {
    fc.assert(
      fc.property(complets, baremes, (faits, bareme) => {
        const { points, revenu } = lireLaLoi(faits, bareme);
        const resultat = juger(faits, bareme);
        const chiffres = chiffresDe(resultat);
        if (revenu === null) {
          expect(chiffres).toBeNull();
          return;
        }
        expect(chiffres).toMatchObject({ pointsDeCharge: points, ressourcesRetenues: revenu });
        if (resultat.type === 'eligible')
          expect(resultat.echelon).toBe(echelonSelonLaLoi(bareme, revenu, points));
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('rencontrent bien des refus, des examens et des bourses', () => {
    const lectures = fc
      .sample(complets, { numRuns: 1_500, seed: 7 })
      .map((faits) => lireLaLoi(faits, BAREME_2025));
    const motifs = new Set(lectures.flatMap((lecture) => [...lecture.motifs]));
    const examens = new Set(lectures.flatMap((lecture) => [...lecture.examens]));
    expect(motifs.size).toBeGreaterThan(12);
    expect(examens.size).toBeGreaterThan(10);
    expect(
      lectures.filter((lecture) => lecture.motifs.size + lecture.examens.size === 0).length,
    ).toBeGreaterThan(20);
  });
});
