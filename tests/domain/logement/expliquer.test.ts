import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affecter, indiceSocial, ouvrirExplications } from '@/lib/domain/logement';
import { jouer } from './lecture';
import { arbitraireDuTour, type DemandeClaire, enColonnes, type TourClair } from './outillage';

const expliquer = (clair: TourClair, demande: number) => {
  const tour = enColonnes(clair);
  return ouvrirExplications(tour, affecter(tour))(demande);
};
const demande = (rbg: number, ...voeux: number[]): DemandeClaire => ({ rbg, points: 0, voeux });
/** One room in each of two cities. */
const DEUX_VILLES = [
  { secteur: 0, places: 1 },
  { secteur: 1, places: 1 },
];

describe('l’explication donnée à chacun', () => {
  it('dit son rang, son indice, et le dernier servi de chaque vœu', () => {
    const clair = { lots: DEUX_VILLES, demandes: [demande(100, 0, 1), demande(200, 0, 1), demande(50, 0)] };
    expect(expliquer(clair, 0)).toEqual({
      rang: 2,
      nombre: 3,
      indice: 101,
      voeux: [
        { type: 'complet', derniere: { rang: 1, indice: 51 }, critere: 'indice' },
        { type: 'propose', chambre: 1, derniere: { rang: 2, indice: 101 } },
      ],
    });
    expect(expliquer(clair, 1).voeux).toEqual([
      { type: 'complet', derniere: { rang: 1, indice: 51 }, critere: 'indice' },
      { type: 'complet', derniere: { rang: 2, indice: 101 }, critere: 'indice' },
    ]);
  });

  it('dit qu’un vœu placé avant a déjà répondu dans la ville', () => {
    const lots = [
      { secteur: 0, places: 1 },
      { secteur: 0, places: 1 },
    ];
    expect(expliquer({ lots, demandes: [demande(1, 1, 0)] }, 0).voeux).toEqual([
      { type: 'propose', chambre: 1, derniere: { rang: 1, indice: 2 } },
      { type: 'non_examine', voeu: 1 },
    ]);
  });

  it('dit que le tour ne fait pas plus de propositions', () => {
    const clair = { lots: DEUX_VILLES, demandes: [demande(1, 1, 0)], propositionsMaximum: 1 };
    expect(expliquer(clair, 0).voeux[1]).toEqual({ type: 'non_examine', voeu: null });
  });

  it('dit qu’un logement est réservé, ou qu’il n’avait aucune chambre', () => {
    const lots = [
      { secteur: 0, places: 1, pour: 'adapte' as const },
      { secteur: 0, places: 1, pour: 'couple' as const },
      { secteur: 0, places: 1, contingent: 0 },
      { secteur: 1, places: 0 },
    ];
    const raisons = expliquer({ lots, demandes: [demande(1, 0, 1, 2, 3)], nommees: [[]] }, 0).voeux;
    expect(raisons.map(({ type }) => type)).toEqual(['reserve', 'reserve', 'reserve', 'complet']);
    expect(raisons[3]).toEqual({ type: 'complet', derniere: null, critere: null });
  });

  it.each([
    ['priorite', { priorite: 1, rbg: 0 }, { rbg: 900 }],
    ['indice', { rbg: 200 }, { rbg: 100 }],
    ['outre_mer', { rbg: 100 }, { rbg: 100, outreMer: true }],
    ['tirage', { rbg: 100 }, { rbg: 100 }],
    ['tirage', { rbg: 200, points: 1 }, { rbg: 401, points: 3 }],
  ] as const)('dit ce qui a départagé : %s', (critere, refusee, servie) => {
    const commun = { points: 0, voeux: [0] };
    const lots = [{ secteur: 0, places: 1 }];
    const demandes = [
      { ...commun, ...refusee },
      { ...commun, ...servie },
    ];
    const raisons = [0, 1].map((d) => expliquer({ lots, demandes }, d).voeux[0]);
    const perdante = raisons.find((raison) => raison?.type === 'complet');
    expect(perdante).toMatchObject({ critere });
  });

  it('dit que l’établissement a choisi, dans un contingent', () => {
    const lots = [{ secteur: 0, places: 1, contingent: 0 }];
    const clair = { lots, demandes: [demande(1, 0), demande(900, 0)], nommees: [[1, 0]] };
    expect(expliquer(clair, 0).voeux[0]).toEqual({
      type: 'complet',
      derniere: { rang: 2, indice: 901 },
      critere: 'etablissement',
    });
  });

  it('rend à qui perd une chambre de contingent ce que son rang lui donne ailleurs', () => {
    const lots = [
      { secteur: 0, places: 1, contingent: 0 },
      { secteur: 0, places: 1 },
    ];
    const demandes = [demande(1, 0, 1), demande(10, 1), demande(100, 0)];
    const { obtenus } = jouer({ lots, demandes, nommees: [[2, 0]] });
    expect(obtenus).toEqual([[1], [], [0]]);
  });

  it('dit vrai, quel que soit le tour', () => {
    fc.assert(
      fc.property(arbitraireDuTour(3), (clair) => {
        const tour = enColonnes(clair);
        const attribution = affecter(tour);
        const pour = ouvrirExplications(tour, attribution);
        for (const [d, { rbg, points, voeux }] of clair.demandes.entries()) {
          const { rang, indice, nombre, voeux: raisons } = pour(d);
          expect(nombre).toBe(clair.demandes.length);
          expect(attribution.classement.ordre[rang - 1]).toBe(d);
          expect(indice).toBe(indiceSocial(rbg, points));
          expect(raisons).toHaveLength(voeux.length);
          for (const [v, raison] of raisons.entries()) {
            const position = (tour.demandes.voeux[d] ?? 0) + v;
            expect(raison.type === 'propose').toBe((attribution.chambreDuVoeu[position] ?? -1) >= 0);
            if (raison.type === 'propose') expect(raison.chambre).toBe(attribution.chambreDuVoeu[position]);
            if (raison.type === 'complet' && raison.critere === 'indice')
              expect(raison.derniere?.indice).toBeLessThan(indice);
            if (raison.type === 'complet' && raison.critere !== 'etablissement' && raison.derniere)
              expect(raison.derniere.rang).toBeLessThan(rang);
          }
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('l’indice social', () => {
  it('divise le revenu par les points, un de plus de chaque côté', () => {
    expect(indiceSocial(0, 0)).toBe(1);
    expect(indiceSocial(33_099, 4)).toBe(6_620);
    expect(indiceSocial(33_099, 0)).toBe(33_100);
  });

  it('compte un revenu négatif pour rien, sans quoi plus de points feraient reculer', () => {
    expect(indiceSocial(-8_000, 3)).toBe(indiceSocial(0, 3));
    expect(indiceSocial(-8_000, 3)).toBeLessThan(indiceSocial(-8_000, 0));
  });

  it('monte avec le revenu, baisse avec les points', () => {
    const revenu = fc.integer({ min: -10_000, max: 200_000 });
    const points = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(revenu, revenu, points, points, (a, b, p, q) => {
        const [moins, plus] = [Math.min(a, b), Math.max(a, b)];
        expect(indiceSocial(moins, p)).toBeLessThanOrEqual(indiceSocial(plus, p));
        expect(indiceSocial(a, Math.max(p, q))).toBeLessThanOrEqual(indiceSocial(a, Math.min(p, q)));
      }),
    );
  });
});
