import { describe, expect, it } from 'vitest';
import { affecter, COMPLET, NON_EXAMINE, PROPOSE } from '@/lib/domain/logement';
import { inventerTour } from '@/scripts/bench/affectation/inventer-tour';
import { jouer } from './lecture';
import { demande, enColonnes, lot } from './outillage';

describe('un tour sans rien de particulier', () => {
  it('donne la dernière chambre au plus petit indice, dans quelque ordre qu’arrivent les demandes', () => {
    const lots = [lot(0, 1)];
    expect(jouer({ lots, demandes: [demande(10, [0]), demande(5, [0])] }).obtenus).toEqual([[], [0]]);
    expect(jouer({ lots, demandes: [demande(5, [0]), demande(10, [0])] }).obtenus).toEqual([[0], []]);
  });

  it('compte les points autant que le revenu', () => {
    const lots = [lot(0, 1)];
    const demandes = [demande(9_000, [0]), demande(15_999, [0], { points: 3 })];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('suit l’ordre des vœux, jusqu’au premier qui a une chambre', () => {
    const lots = [lot(0, 0), lot(0, 1), lot(0, 1)];
    expect(jouer({ lots, demandes: [demande(1, [0, 2, 1])] }).obtenus).toEqual([[2]]);
  });

  it('propose une chambre par ville, quatre en tout', () => {
    const lots = [0, 1, 2, 3, 4].map((secteur) => lot(secteur, 1));
    const { obtenus, attribution } = jouer({ lots, demandes: [demande(1, [4, 3, 2, 1, 0])] });
    expect(obtenus).toEqual([[4, 3, 2, 1]]);
    expect([...attribution.issues]).toEqual([PROPOSE, PROPOSE, PROPOSE, PROPOSE, NON_EXAMINE]);
  });

  it('laisse au suivant la chambre qu’un vœu placé avant rend inutile', () => {
    const lots = [lot(0, 1), lot(0, 1)];
    const { obtenus } = jouer({ lots, demandes: [demande(1, [1, 0]), demande(2, [1, 0])] });
    expect(obtenus).toEqual([[1], [0]]);
  });

  it('accepte une demande sans vœu, un lot sans chambre, un tour sans demande', () => {
    expect(jouer({ lots: [lot(0, 1)], demandes: [demande(1, [])] }).obtenus).toEqual([[]]);
    expect([...jouer({ lots: [lot(0, 0)], demandes: [demande(1, [0])] }).attribution.issues]).toEqual([
      COMPLET,
    ]);
    expect(jouer({ lots: [lot(0, 3)], demandes: [] }).chambres).toEqual([]);
  });

  it('numérote les chambres d’un lot dans l’ordre où elles sont données', () => {
    const lots = [lot(0, 2), lot(1, 3)];
    const demandes = [demande(3, [1]), demande(2, [1]), demande(1, [0])];
    const { attribution } = jouer({ lots, demandes });
    expect([...attribution.chambreDuVoeu]).toEqual([3, 2, 0]);
    expect([...attribution.voeuDeLaChambre]).toEqual([2, -1, 1, 0, -1]);
  });
});

describe('à égalité d’indice', () => {
  const lots = [lot(0, 1)];

  it('l’outre-mer passe devant, quel que soit le tirage', () => {
    for (let g = 0; g < 20; g++) {
      const demandes = [demande(500, [0]), demande(500, [0], { outreMer: true })];
      expect(jouer({ graine: [g, 0, 0, 0], lots, demandes }).obtenus).toEqual([[], [0]]);
    }
  });

  it('l’outre-mer ne dépasse personne dont l’indice est plus petit', () => {
    const demandes = [demande(500, [0], { outreMer: true }), demande(499, [0])];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('une priorité publiée passe avant l’indice', () => {
    const demandes = [demande(10, [0], { priorite: 1 }), demande(90_000, [0])];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('le tirage décide, tantôt pour l’un, tantôt pour l’autre', () => {
    const demandes = [demande(500, [0]), demande(500, [0])];
    const servis = Array.from({ length: 200 }, (_, g) =>
      jouer({ graine: [g, 1, 1, 1], lots, demandes }).obtenus.findIndex((lots) => lots.length === 1),
    );
    const premiers = servis.filter((d) => d === 0).length;
    expect(premiers).toBeGreaterThan(60);
    expect(premiers).toBeLessThan(140);
  });

  it('la même graine redonne le même tirage', () => {
    const demandes = Array.from({ length: 50 }, () => demande(500, [0]));
    const fois = () => jouer({ graine: [9, 8, 7, 6], lots: [lot(0, 10)], demandes }).obtenus;
    expect(fois()).toEqual(fois());
  });
});

describe('un grand tour', () => {
  const tour = inventerTour(20_000, 5_000);
  const { chambreDuVoeu, voeuDeLaChambre, issues, classement } = affecter(tour);

  it('remplit ce qui est le plus demandé, sans chambre donnée deux fois', () => {
    const proposees = [...chambreDuVoeu].filter((chambre) => chambre >= 0);
    expect(new Set(proposees).size).toBe(proposees.length);
    expect(proposees.length).toBeGreaterThan(3_500);
    for (const chambre of proposees) expect(chambreDuVoeu[voeuDeLaChambre[chambre] ?? -1]).toBe(chambre);
  });

  it('ne refuse un logement ouvert qu’à qui vient après tous ceux qui l’ont', () => {
    const { lots, lotDuVoeu, demandes } = tour;
    const pire = new Map<number, number>();
    for (let d = 0; d < demandes.nombre; d++) {
      for (let v = demandes.voeux[d] ?? 0; v < (demandes.voeux[d + 1] ?? 0); v++) {
        const ici = lotDuVoeu[v] ?? 0;
        if (issues[v] === PROPOSE) pire.set(ici, Math.max(pire.get(ici) ?? 0, classement.rang[d] ?? 0));
      }
    }
    let refuses = 0;
    for (let d = 0; d < demandes.nombre; d++) {
      for (let v = demandes.voeux[d] ?? 0; v < (demandes.voeux[d + 1] ?? 0); v++) {
        const ici = lotDuVoeu[v] ?? 0;
        if (issues[v] !== COMPLET || lots.exigence[ici] !== 0) continue;
        refuses++;
        expect(classement.rang[d]).toBeGreaterThan(pire.get(ici) ?? -1);
      }
    }
    expect(refuses).toBeGreaterThan(10_000);
  });

  it('classe chacun une fois et une seule', () => {
    expect(new Set(classement.ordre).size).toBe(20_000);
    for (const [rang, d] of classement.ordre.entries()) expect(classement.rang[d]).toBe(rang);
    for (let rang = 1; rang < 20_000; rang++) {
      const [avant = 0, apres = 0] = [classement.ordre[rang - 1], classement.ordre[rang]];
      const [p, q] = [tour.demandes.priorite[avant] ?? 0, tour.demandes.priorite[apres] ?? 0];
      expect(p).toBeLessThanOrEqual(q);
      if (p === q) expect(classement.indices[avant]).toBeLessThanOrEqual(classement.indices[apres] ?? 0);
    }
  });
});

describe('le tour suivant', () => {
  it('redonne une chambre rendue au premier de ceux qui attendaient', () => {
    const lots = [lot(0, 1)];
    const demandes = [demande(1, [0]), demande(2, [0]), demande(3, [0])];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[0], [], []]);
    // The first has let the deadline pass: its wish isn't there any more.
    const suivantes = demandes.with(0, demande(1, []));
    expect(jouer({ lots, demandes: suivantes }).obtenus).toEqual([[], [0], []]);
  });

  it('ne propose plus rien dans une ville où la demande a déjà payé', () => {
    const lots = [lot(0, 1), lot(1, 1)];
    const sansLaVille = enColonnes({ lots, demandes: [demande(1, [1]), demande(2, [0, 1])] });
    const { issues } = affecter(sansLaVille);
    expect([...issues]).toEqual([PROPOSE, PROPOSE, COMPLET]);
  });
});

describe('une demande qui en dit plus que le tour n’en lit', () => {
  it('un revenu négatif vaut zéro : il ne passe pas devant plus de points', () => {
    const lots = [lot(0, 1)];
    const demandes = [demande(-90_000, [0]), demande(0, [0], { points: 1 })];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('les plus grands revenus se comparent encore', () => {
    const lots = [lot(0, 1)];
    const demandes = [demande(2 ** 31 - 1, [0]), demande(2 ** 31 - 2, [0])];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('les points les plus nombreux aussi', () => {
    const lots = [lot(0, 1)];
    const demandes = [demande(36_000, [0], { points: 16 }), demande(36_000, [0], { points: 17 })];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0]]);
  });

  it('une demande peut être nommée dans deux contingents de deux villes', () => {
    const lots = [lot(0, 1, { contingent: 0 }), lot(1, 1, { contingent: 1 })];
    expect(jouer({ lots, demandes: [demande(1, [0, 1])], nommees: [[0], [0]] }).obtenus).toEqual([[0, 1]]);
  });
});
