import { describe, expect, it } from 'vitest';
import { anneeDesListes, calendrierDesListes, phaseDesListes } from '@/lib/domain/cvec';
import { ajouterJours } from '@/lib/domain/noyau/jours';

describe('le calendrier des listes des établissements', () => {
  it('ouvre le 25 septembre, s’arrête le 8 janvier, verse au plus tard le 31 janvier', () => {
    expect(calendrierDesListes('2026-2027')).toEqual({
      annee: '2026-2027',
      ouverture: '2026-09-25',
      arrete: '2027-01-08',
      versement: '2027-01-31',
      conservation: '2027-08-31',
      connu: false,
    });
  });

  it('ne garde les lignes que jusqu’à la fin de l’année dont elles fondent la part, après le versement', () => {
    for (const annee of ['2023-2024', '2026-2027', '2030-2031'] as const) {
      const { versement, conservation } = calendrierDesListes(annee);
      expect(conservation > versement).toBe(true);
      expect(conservation.slice(0, 4)).toBe(annee.slice(5));
    }
  });

  it('ne dit connues que les dates lues pour leur année', () => {
    expect(calendrierDesListes('2023-2024').connu).toBe(true);
    expect(calendrierDesListes('2024-2025').connu).toBe(false);
  });

  it.each([
    ['la veille de l’ouverture', '2026-09-24', 'pas_ouverte'],
    ['le jour de l’ouverture', '2026-09-25', 'ouverte'],
    ['en novembre', '2026-11-21', 'ouverte'],
    ['le dernier jour', '2027-01-08', 'ouverte'],
    ['le lendemain', '2027-01-09', 'arretee'],
    ['l’été suivant', '2027-07-01', 'arretee'],
  ] as const)('%s', (_, jour, phase) => {
    expect(phaseDesListes('2026-2027', jour)).toBe(phase);
  });

  it('ne revient jamais en arrière, jour après jour', () => {
    const ordre = ['pas_ouverte', 'ouverte', 'arretee'];
    let rang = 0;
    for (let i = 0; i < 400; i++) {
      const suivant = ordre.indexOf(phaseDesListes('2026-2027', ajouterJours('2026-07-01', i)));
      expect(suivant).toBeGreaterThanOrEqual(rang);
      rang = suivant;
    }
    expect(rang).toBe(2);
  });
});

describe('l’année des listes', () => {
  it.each([
    ['2026-09-24', '2025-2026'],
    ['2026-09-25', '2026-2027'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027'],
    ['2027-09-24', '2026-2027'],
    ['2027-09-25', '2027-2028'],
  ] as const)('le %s, est %s', (jour, annee) => {
    expect(anneeDesListes(jour)).toBe(annee);
  });

  it('n’est jamais une année qui n’a pas ouvert', () => {
    for (let i = 0; i < 800; i++) {
      const jour = ajouterJours('2025-01-01', i);
      expect(phaseDesListes(anneeDesListes(jour), jour)).not.toBe('pas_ouverte');
    }
  });
});
