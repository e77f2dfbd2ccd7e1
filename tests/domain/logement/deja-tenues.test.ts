import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affecter, NON_EXAMINE, ouvrirExplications, PROPOSE, type Tour } from '@/lib/domain/logement';
import { dernieresServies, PERSONNE } from '@/lib/domain/logement/affectation';
import { arbitraireDuTour, demande, enColonnes, lot, type TourClair } from './outillage';

const tenant = (clair: TourClair, ...dejaTenues: readonly number[]): Tour => {
  const tour = enColonnes(clair);
  return { ...tour, demandes: { ...tour.demandes, dejaTenues: Uint8Array.from(dejaTenues) } };
};
const TROIS_VILLES = [lot(0, 1), lot(1, 1), lot(2, 1)];

describe('les propositions qu’une demande tient déjà', () => {
  it('comptent dans les quatre', () => {
    const clair = { lots: TROIS_VILLES, demandes: [demande(100, [0, 1, 2])] };
    expect([...affecter(tenant(clair, 0)).issues]).toEqual([PROPOSE, PROPOSE, PROPOSE]);
    expect([...affecter(tenant(clair, 2)).issues]).toEqual([PROPOSE, PROPOSE, NON_EXAMINE]);
    expect([...affecter(tenant(clair, 4)).issues]).toEqual([NON_EXAMINE, NON_EXAMINE, NON_EXAMINE]);
  });

  it('laissent les chambres à qui vient après', () => {
    const clair = { lots: TROIS_VILLES, demandes: [demande(100, [0, 1, 2]), demande(200, [0, 1, 2])] };
    expect([...affecter(tenant(clair, 3, 0)).issues]).toEqual([
      ...[PROPOSE, NON_EXAMINE, NON_EXAMINE],
      ...[2, PROPOSE, PROPOSE],
    ]);
  });

  it('s’expliquent : le vœu n’est pas examiné parce que tout est pris', () => {
    const tour = tenant({ lots: TROIS_VILLES, demandes: [demande(100, [0, 1])] }, 3);
    expect(ouvrirExplications(tour, affecter(tour))(0).voeux).toMatchObject([
      { type: 'propose' },
      { type: 'non_examine', voeu: null },
    ]);
  });

  it('ne changent rien quand personne n’en a', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        const sans = affecter(enColonnes(clair));
        const avec = affecter(tenant(clair, ...clair.demandes.map(() => 0)));
        expect([...avec.issues]).toEqual([...sans.issues]);
        expect([...avec.voeuDeLaChambre]).toEqual([...sans.voeuDeLaChambre]);
      }),
      { numRuns: 200 },
    );
  });

  it('jamais plus que le maximum en tout', () => {
    fc.assert(
      fc.property(arbitraireDuTour(3), fc.array(fc.nat({ max: 4 })), (clair, deja) => {
        const tour = tenant(clair, ...clair.demandes.map((_, d) => deja[d] ?? 0));
        const { issues } = affecter(tour);
        for (const [d] of clair.demandes.entries()) {
          const siennes = issues.slice(tour.demandes.voeux[d], tour.demandes.voeux[d + 1]);
          const donnees = siennes.filter((issue) => issue === PROPOSE).length;
          expect(donnees).toBeLessThanOrEqual(Math.max(0, 3 - (deja[d] ?? 0)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('le dernier servi de chaque lot', () => {
  it('est le dernier dans l’ordre de ce lot, ou personne', () => {
    const clair = { lots: [lot(0, 2), lot(1, 1)], demandes: [demande(300, [0]), demande(100, [0])] };
    const tour = enColonnes(clair);
    expect([...dernieresServies(tour, affecter(tour))]).toEqual([0, PERSONNE]);
  });

  it('suit l’ordre de l’établissement pour un contingent', () => {
    const tour = enColonnes({
      lots: [{ secteur: 0, places: 2, contingent: 0 }],
      demandes: [demande(900, [0]), demande(100, [0])],
      nommees: [[0, 1]],
    });
    expect([...dernieresServies(tour, affecter(tour))]).toEqual([1]);
  });
});
