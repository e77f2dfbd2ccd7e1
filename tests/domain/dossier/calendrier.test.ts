import { describe, expect, it } from 'vitest';
import {
  CAMPAGNES,
  campagneCourante,
  campagnePour,
  jourDePaiement,
  mensualitesDues,
  montantDu,
  phaseDe,
  premierMoisPaye,
  prochainesDates,
} from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

const connue = campagnePour('2026-2027');
if (!connue.ok) throw new Error('campagne 2026-2027 absente');
const campagne = connue.valeur;

describe('les phases d’une campagne', () => {
  it.each([
    ['2026-03-01', 'pas_ouverte'],
    ['2026-03-02', 'dans_les_temps'],
    ['2026-05-31', 'dans_les_temps'],
    ['2026-06-01', 'hors_delai_retroactif'],
    ['2026-10-31', 'hors_delai_retroactif'],
    ['2026-11-01', 'hors_delai_sans_retroactivite'],
    ['2026-11-21', 'hors_delai_sans_retroactivite'],
    ['2026-12-31', 'hors_delai_sans_retroactivite'],
    ['2027-01-01', 'close'],
  ] as const)('le %s, la campagne est « %s »', (jour, phase) => {
    expect(phaseDe(campagne, jour)).toBe(phase);
  });

  it('refuse une campagne dont les dates ne sont pas publiées', () => {
    expect(campagnePour('2027-2028')).toEqual({ ok: false, refus: 'campagne_inconnue' });
  });

  it('garde des dates dans l’ordre et des sources pour chaque campagne', () => {
    for (const c of CAMPAGNES) {
      expect(c.ouverture < c.finPrioritaire).toBe(true);
      expect(c.finPrioritaire < c.finRetroactif).toBe(true);
      expect(c.finRetroactif < c.cloture).toBe(true);
      expect(c.sources.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['2026-11-21', '2026-2027'],
    ['2026-03-02', '2026-2027'],
    ['2026-03-01', '2025-2026'],
    ['2020-01-01', '2025-2026'],
  ] as const)('le %s, la campagne courante est %s', (jour, annee) => {
    expect(campagneCourante(jour).annee).toBe(annee);
  });
});

describe('le premier mois payé (TAR-2)', () => {
  it.each([
    ['2026-04-20', '2026-09', 10],
    ['2026-10-31', '2026-09', 10],
    ['2026-11-01', '2026-12', 7],
    ['2026-11-30', '2026-12', 7],
    ['2026-12-01', '2027-01', 6],
    ['2026-12-31', '2027-01', 6],
    ['2027-05-15', '2027-06', 1],
    ['2027-06-01', null, 0],
  ] as const)('complet le %s : payé à partir de %s, %i mensualités', (jour, mois, nombre) => {
    expect(premierMoisPaye(campagne, jour)).toBe(mois);
    expect(mensualitesDues(campagne, mois)).toBe(nombre);
  });

  it('met en paiement le 5 du mois', () => {
    expect(jourDePaiement('2027-01')).toBe('2027-01-05');
  });
});

describe('les prochaines dates', () => {
  it('annonce la clôture et les paiements qui viennent, dans l’ordre', () => {
    const dates = prochainesDates(campagne, '2026-11-21');
    expect(dates.map((d) => d.jour)).toEqual(['2026-12-04', '2026-12-31', '2027-01-05']);
  });

  it('ne montre jamais une date passée', () => {
    for (const jour of ['2026-01-01', '2026-05-31', '2026-12-31', '2027-07-01'] as DateCivile[]) {
      expect(prochainesDates(campagne, jour).every((d) => d.jour >= jour)).toBe(true);
    }
  });
});

describe('le montant dû cette année', () => {
  it.each([
    [216.3, 7, 1514.1],
    [145.4, 10, 1454],
    [633.5, 1, 633.5],
    [550.6, 0, 0],
  ])('%f € par mois, %i mensualités : %f €', (mensuel, nombre, total) => {
    expect(montantDu(mensuel, nombre)).toBe(total);
  });
});
