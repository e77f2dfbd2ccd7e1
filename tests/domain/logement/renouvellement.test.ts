import { describe, expect, it } from 'vitest';
import {
  CAMPAGNES_LOGEMENT,
  CONDITIONS_DU_RENOUVELLEMENT,
  campagneLogement,
  demanderRenouvellement,
  echeanceDuRenouvellement,
  estJourDeRappel,
  estRefusRenouvellement,
  phaseDuRenouvellement,
  REFUS_RENOUVELLEMENT,
  RENOUVELLEMENT,
  type RefusRenouvellement,
} from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

const connue = campagneLogement('2026-2027');
if (!connue.ok) throw new Error(connue.refus);
const campagne = connue.valeur;

const RESIDENTE = { chambre: true, annees: 1, dejaDemande: false } as const;
const JOUR: DateCivile = '2026-04-10';

describe('les dates du renouvellement', () => {
  it.each([
    ['2026-03-14', 'pas_ouverte'],
    ['2026-03-15', 'ouverte'],
    ['2026-04-29', 'ouverte'],
    ['2026-04-30', 'close'],
    ['2026-09-01', 'close'],
  ] as const)('le %s : %s', (jour, phase) => {
    expect(phaseDuRenouvellement(campagne, jour)).toBe(phase);
  });

  it.each([
    ['2026-03-15', false],
    ['2026-04-21', false],
    ['2026-04-22', true],
    ['2026-04-29', true],
    ['2026-04-30', false],
  ] as const)('le rappel part la dernière semaine : %s, %s', (jour, part) => {
    expect(estJourDeRappel(campagne, jour)).toBe(part);
  });

  it.each([
    ['2026-04-10', '2026-04-25T23:59'],
    ['2026-04-29', '2026-05-14T23:59'],
    ['2028-02-20', '2028-03-06T23:59'],
  ] as const)('accordé le %s, il se confirme jusqu’au %s', (jour, echeance) => {
    expect(echeanceDuRenouvellement(jour)).toBe(echeance);
  });

  it.each(CAMPAGNES_LOGEMENT.map((c) => [c.annee, c] as const))(
    'se confirme avant le premier tour, même accordé le dernier jour (%s)',
    (_, { renouvellement, tours }) => {
      expect(echeanceDuRenouvellement(renouvellement.fin) < (tours[0]?.cloture ?? '')).toBe(true);
      expect(renouvellement.debut < renouvellement.fin).toBe(true);
    },
  );
});

/** Who may ask, and how an agent reads it. */
const REPONSES: readonly (readonly [
  string,
  Partial<{ chambre: boolean; annees: number; dejaDemande: boolean }>,
  DateCivile,
  string,
])[] = [
  ['une résidente', {}, JOUR, 'ordinaire'],
  ['le premier jour', {}, '2026-03-15', 'ordinaire'],
  ['le dernier jour', {}, '2026-04-29', 'ordinaire'],
  ['la veille de l’ouverture', {}, '2026-03-14', 'pas_ouverte'],
  ['le lendemain de la fin', {}, '2026-04-30', 'close'],
  ['sans chambre', { chambre: false }, JOUR, 'sans_chambre'],
  ['sans chambre et hors des dates', { chambre: false }, '2026-09-01', 'sans_chambre'],
  ['deux fois', { dejaDemande: true }, JOUR, 'deja_demande'],
  ['deux fois, hors des dates', { dejaDemande: true }, '2026-09-01', 'deja_demande'],
  ['la quatrième année', { annees: RENOUVELLEMENT.anneesMaximum - 1 }, JOUR, 'ordinaire'],
  ['la cinquième, qui demande la sixième', { annees: RENOUVELLEMENT.anneesMaximum }, JOUR, 'exceptionnel'],
  ['plus encore', { annees: RENOUVELLEMENT.anneesMaximum + 2 }, JOUR, 'exceptionnel'],
];

describe('demander à rester', () => {
  it.each(REPONSES)('%s', (_nom, modifs, jour, attendu) => {
    const decision = demanderRenouvellement({ ...RESIDENTE, ...modifs }, campagne, jour);
    expect(decision.ok ? decision.valeur : decision.refus).toBe(attendu);
  });

  it('refuse pour une raison et une seule', () => {
    const raisons: readonly RefusRenouvellement[] = ['pas_ouverte', 'close', 'sans_chambre', 'deja_demande'];
    for (const [, modifs, jour] of REPONSES) {
      const decision = demanderRenouvellement({ ...RESIDENTE, ...modifs }, campagne, jour);
      if (!decision.ok) expect(raisons).toContain(decision.refus);
    }
  });
});

describe('ce que dit le Crous', () => {
  it('est une phrase entière, comme chaque condition', () => {
    for (const phrase of [...Object.values(REFUS_RENOUVELLEMENT), ...CONDITIONS_DU_RENOUVELLEMENT]) {
      expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each([...Object.keys(REFUS_RENOUVELLEMENT)])('connaît la raison « %s »', (cle) => {
    expect(estRefusRenouvellement(cle)).toBe(true);
  });

  it.each(['', 'toString', 'inconnu'])('ne connaît pas « %s »', (cle) => {
    expect(estRefusRenouvellement(cle)).toBe(false);
  });

  it('dit d’où viennent ses nombres', () => {
    expect(RENOUVELLEMENT.sources.length).toBeGreaterThan(0);
  });
});
