import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bareme, Regles } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { avecCharges, avecTotaux, BAREME_2025, chiffres, juger, ligne, manquants, motifs } from './personne';

const loi = (fratrieAlternance: Regles['fratrieAlternance']): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, fratrieAlternance },
});

const fratrie = (enfantsAlternanceSup?: number, revenuBrutGlobal = 20_000): FaitsBourse => ({
  ...avecTotaux(revenuBrutGlobal, 0),
  charges: avecCharges({ distanceKm: 0, autresEnfants: 0, autresEnfantsSup: 0, enfantsAlternanceSup })
    .charges,
});

describe('frère ou sœur en alternance dans le supérieur (PTS-13)', () => {
  it.each([
    [undefined, 0],
    [0, 0],
    [1, 4],
    [2, 8],
  ])('%s enfant(s) en alternance : %i points, comme des étudiants', (enfants, points) => {
    expect(chiffres(fratrie(enfants))?.pointsDeCharge).toBe(points);
  });

  it('laisse une ligne', () => {
    expect(ligne(fratrie(1), 'PTS-13')).toMatchObject({
      libelle: '1\u00a0autre enfant à charge en alternance dans le supérieur',
      conclusion: '4\u00a0points',
    });
    expect(ligne(fratrie(), 'PTS-13')).toBeUndefined();
  });

  it('s’ajoute aux autres enfants, comptés à part', () => {
    const faits = avecCharges({
      autresEnfants: 1,
      autresEnfantsSup: 1,
      enfantsAlternanceSup: 1,
      distanceKm: 30,
    });
    expect(chiffres(faits)?.pointsDeCharge).toBe(2 + 4 + 4 + 1);
  });

  it.each([
    ['etudiant', 4],
    ['enfant', 2],
  ] as const)('suit le paramètre « %s » : %i points', (regime, points) => {
    expect(chiffres(fratrie(1), loi(regime))?.pointsDeCharge).toBe(points);
    expect(juger(fratrie(1), loi(regime)).type).toBe('eligible');
  });

  it('s’examine si le barème le dit, et estime avec les points d’un étudiant', () => {
    expect(manquants(fratrie(1), loi('examen'))).toEqual(['PTS-13*']);
    expect(juger(fratrie(1), loi('examen'))).toMatchObject({ estimation: { pointsDeCharge: 4 } });
  });

  it.each([
    [50_668, ['PTS-13*'], []],
    [50_669, [], ['HORS_BAREME']],
  ])('même à examiner, laisse certain un refus hors barème : %i €', (revenu, aExaminer, attendus) => {
    expect(manquants(fratrie(1, revenu), loi('examen'))).toEqual(aExaminer);
    expect(motifs(fratrie(1, revenu), loi('examen'))).toEqual(attendus);
  });

  it.each([-1, 1.5, Number.NaN])('redemande un nombre qui n’en est pas un : %d', (enfants) => {
    expect(manquants(fratrie(enfants))).toEqual(['charges.enfantsAlternanceSup']);
  });

  it('vaut toujours autant qu’un étudiant du supérieur', () => {
    const compte = fc.nat(6);
    fc.assert(
      fc.property(compte, compte, (sup, alternance) => {
        const deux = chiffres(avecCharges({ autresEnfantsSup: sup, enfantsAlternanceSup: alternance }));
        const un = chiffres(avecCharges({ autresEnfantsSup: sup + alternance }));
        expect(deux?.pointsDeCharge).toBe(un?.pointsDeCharge);
      }),
    );
  }, 30_000);
});
