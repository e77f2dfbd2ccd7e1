import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jouer, placeSurLeLot } from './lecture';
import { affecterNaivement, ordreNaif } from './naif';
import { arbitraireDuTour, type TourClair } from './outillage';

const CAS = { numRuns: 800 };
const capacite = arbitraireDuTour(2);

/** Lots that a request would rather have than what it got: no room in that city, or one it placed after. */
function preferes(clair: TourClair, demande: number, obtenus: readonly number[]): number[] {
  const voeux = clair.demandes[demande]?.voeux ?? [];
  const secteur = (lot: number) => clair.lots[lot]?.secteur;
  return voeux.filter((lot, v) => {
    if (obtenus.includes(lot)) return false;
    const deLaVille = voeux.findIndex((autre) => obtenus.includes(autre) && secteur(autre) === secteur(lot));
    return deLaVille < 0 || deLaVille > v;
  });
}

const avecVoeux = (clair: TourClair, demande: number, voeux: readonly number[]): TourClair => ({
  ...clair,
  demandes: clair.demandes.map((d, i) => (i === demande ? { ...d, voeux } : d)),
});

describe('l’affectation', () => {
  it('range les demandes comme le texte le dit', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        expect([...jouer(clair).attribution.classement.ordre]).toEqual(ordreNaif(clair));
      }),
      CAS,
    );
  });

  it('donne ce que donne une seconde façon de faire, lente et sans colonnes', () => {
    for (const tours of [arbitraireDuTour(), capacite])
      fc.assert(
        fc.property(tours, (clair) => {
          const attendus = affecterNaivement(clair).map((lots) => lots.toSorted());
          expect(jouer(clair).obtenus.map((lots) => lots.toSorted())).toEqual(attendus);
        }),
        CAS,
      );
  });

  it('ne laisse personne préférer une chambre libre, ou donnée à quelqu’un qui vient après', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        const { obtenus, attribution } = jouer(clair);
        const { rang } = attribution.classement;
        for (const [d, siens] of obtenus.entries()) {
          for (const lot of preferes(clair, d, siens)) {
            const place = placeSurLeLot(clair, rang, d, lot);
            if (place === null) continue;
            const tenants = obtenus.flatMap((lots, autre) => (lots.includes(lot) ? [autre] : []));
            expect(tenants).toHaveLength(clair.lots[lot]?.places ?? 0);
            for (const tenant of tenants)
              expect(placeSurLeLot(clair, rang, tenant, lot) ?? 0).toBeLessThan(place);
          }
        }
      }),
      CAS,
    );
  });

  it('ne donne aucune chambre deux fois, ni plus de chambres qu’il n’y en a', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        const { chambres, attribution, obtenus } = jouer(clair);
        expect(new Set(chambres).size).toBe(chambres.length);
        for (const [voeu, chambre] of attribution.chambreDuVoeu.entries())
          if (chambre >= 0) expect(attribution.voeuDeLaChambre[chambre]).toBe(voeu);
        expect([...attribution.voeuDeLaChambre].filter((voeu) => voeu >= 0)).toHaveLength(chambres.length);
        for (const [lot, { places }] of clair.lots.entries())
          expect(obtenus.filter((lots) => lots.includes(lot)).length).toBeLessThanOrEqual(places);
      }),
      CAS,
    );
  });

  it('ne donne à personne deux chambres dans une ville, ni plus de propositions que le tour n’en fait', () => {
    for (const tours of [arbitraireDuTour(), capacite])
      fc.assert(
        fc.property(tours, (clair) => {
          for (const lots of jouer(clair).obtenus) {
            const villes = lots.map((lot) => clair.lots[lot]?.secteur);
            expect(new Set(villes).size).toBe(villes.length);
            expect(lots.length).toBeLessThanOrEqual(clair.propositionsMaximum ?? 4);
          }
        }),
        CAS,
      );
  });

  it('ne donne un lot réservé qu’à ceux pour qui il est', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        for (const [d, lots] of jouer(clair).obtenus.entries())
          for (const lot of lots)
            expect(placeSurLeLot(clair, [0, ...Array(50).keys()], d, lot)).not.toBeNull();
      }),
      CAS,
    );
  });

  it('ne fait jamais perdre un vœu parce qu’il est placé plus haut', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), fc.nat(), fc.nat(), (clair, qui, ou) => {
        const demande = qui % clair.demandes.length;
        const obtenus = jouer(clair).obtenus[demande] ?? [];
        const monte = obtenus[ou % Math.max(1, obtenus.length)];
        if (monte === undefined) return;
        const voeux = clair.demandes[demande]?.voeux ?? [];
        for (let place = 0; place < voeux.indexOf(monte); place++) {
          const change = voeux.filter((lot) => lot !== monte).toSpliced(place, 0, monte);
          expect(jouer(avecVoeux(clair, demande, change)).obtenus[demande]).toContain(monte);
        }
      }),
      CAS,
    );
  });

  it('ne récompense aucun mensonge : nul classement de ses vœux n’obtient mieux que le sien', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), fc.nat(), fc.infiniteStream(fc.nat()), (clair, qui, hasard) => {
        const demande = qui % clair.demandes.length;
        const voeux = clair.demandes[demande]?.voeux ?? [];
        const sincere = jouer(clair).obtenus[demande] ?? [];
        const melanges = voeux.toSorted(() => ((hasard.next().value ?? 0) % 2 === 0 ? 1 : -1));
        const autre = jouer(avecVoeux(clair, demande, melanges)).obtenus[demande] ?? [];
        for (const secteur of [0, 1, 2]) {
          const deLaVille = (lots: readonly number[]) =>
            lots.find((lot) => clair.lots[lot]?.secteur === secteur);
          const [vrai, faux] = [deLaVille(sincere), deLaVille(autre)];
          if (faux === undefined) continue;
          expect(vrai).toBeDefined();
          expect(voeux.indexOf(vrai ?? -1)).toBeLessThanOrEqual(voeux.indexOf(faux));
        }
      }),
      CAS,
    );
  });

  it('dépend des demandes et de la graine, de rien d’autre', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), (clair) => {
        expect(jouer(clair).obtenus).toEqual(jouer(structuredClone(clair)).obtenus);
      }),
      { numRuns: 300 },
    );
  });

  it('ne donne rien de moins à personne quand une chambre ouverte s’ajoute', () => {
    fc.assert(
      fc.property(arbitraireDuTour(), fc.nat(), (clair, lequel) => {
        const plus = {
          ...clair,
          lots: clair.lots.map((l, i) =>
            i === lequel % clair.lots.length ? { ...l, places: l.places + 1 } : l,
          ),
        };
        const [avant, apres] = [jouer(clair).obtenus, jouer(plus).obtenus];
        for (const [d, lots] of avant.entries()) expect(apres[d]?.length).toBeGreaterThanOrEqual(lots.length);
      }),
      CAS,
    );
  });
});
