import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creneauxDe,
  creneauxDuJour,
  fenetreDeRendezVous,
  finDuCreneau,
  heureDuCreneau,
  jourDuCreneau,
  lireCreneau,
} from '@/lib/domain/logement/sejour';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { estOuvre } from '@/lib/domain/noyau/jours-feries';
import { REGLES } from './outillage';

const { accueil } = REGLES;

describe('les heures d’une résidence', () => {
  it('se suivent de demi-heure en demi-heure, et la dernière finit avant la fermeture', () => {
    expect(creneauxDuJour(accueil, '2026-09-01')).toEqual([
      '2026-09-01T09:30',
      '2026-09-01T10:00',
      '2026-09-01T10:30',
      '2026-09-01T11:00',
      '2026-09-01T11:30',
      '2026-09-01T14:00',
      '2026-09-01T14:30',
      '2026-09-01T15:00',
      '2026-09-01T15:30',
      '2026-09-01T16:00',
    ]);
  });

  it.each([
    ['un samedi', '2026-09-05'],
    ['un dimanche', '2026-09-06'],
    ['le 11 novembre', '2026-11-11'],
    ['Noël', '2026-12-25'],
    ['le lundi de Pâques', '2027-03-29'],
  ] as const)('sont fermées %s', (_, jour) => {
    expect(creneauxDuJour(accueil, jour)).toEqual([]);
  });

  it.each([
    ['une plage plus courte qu’un rendez-vous', '10:00', '10:20', 0],
    ['une plage d’un rendez-vous', '10:00', '10:30', 1],
    ['une plage d’un rendez-vous et d’un reste', '10:00', '10:59', 1],
    ['une plage à l’envers', '12:00', '10:00', 0],
  ] as const)('%s (%s à %s) en offre %i', (_, de, a, nombre) => {
    expect(creneauxDuJour({ ...accueil, plages: [{ de, a }] }, '2026-09-01')).toHaveLength(nombre);
  });

  it('disent leur jour, leur heure et leur fin', () => {
    expect(jourDuCreneau('2026-09-01T09:30')).toBe('2026-09-01');
    expect(heureDuCreneau('2026-09-01T09:30')).toBe('09:30');
    expect(finDuCreneau(REGLES, '2026-09-01T09:30')).toBe('2026-09-01T10:00');
    expect(finDuCreneau(REGLES, '2026-09-01T16:00')).toBe('2026-09-01T16:30');
  });
});

describe('la fenêtre où l’on choisit', () => {
  const sejour = { debut: '2026-09-01', fin: '2027-08-31' } as const;
  it.each([
    ['bien avant', 'entree', '2026-07-01', '2026-09-01', '2026-09-15'],
    ['la veille', 'entree', '2026-08-31', '2026-09-01', '2026-09-15'],
    ['le premier jour', 'entree', '2026-09-01', '2026-09-02', '2026-09-16'],
    ['en retard', 'entree', '2026-09-20', '2026-09-21', '2026-10-05'],
    ['à la fin', 'entree', '2027-08-28', '2027-08-29', '2027-08-31'],
    ['le dernier jour', 'entree', '2027-08-31', '2027-09-01', '2027-08-31'],
    ['longtemps avant de partir', 'sortie', '2027-03-01', '2027-08-17', '2027-08-31'],
    ['juste avant de partir', 'sortie', '2027-08-25', '2027-08-26', '2027-08-31'],
    ['trop tard', 'sortie', '2027-08-31', '2027-09-01', '2027-08-31'],
  ] as const)('%s (%s, le %s) : du %s au %s', (_, genre, aujourdhui, du, au) => {
    expect(fenetreDeRendezVous(REGLES, genre, sejour, aujourdhui)).toEqual({ du, au });
  });

  it('à l’envers, n’offre rien', () => {
    expect(creneauxDe(REGLES, { du: '2027-09-01', au: '2027-08-31' })).toEqual([]);
  });

  it('n’offre que des jours ouvrés, en ordre, chacun une fois', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (jours) => {
        const aujourdhui = ajouterJours('2026-08-01', jours);
        const fenetre = fenetreDeRendezVous(REGLES, 'entree', sejour, aujourdhui);
        const creneaux = creneauxDe(REGLES, fenetre);
        expect([...creneaux].sort()).toEqual(creneaux);
        expect(new Set(creneaux).size).toBe(creneaux.length);
        for (const creneau of creneaux) {
          expect(estOuvre(jourDuCreneau(creneau))).toBe(true);
          expect(jourDuCreneau(creneau) > aujourdhui).toBe(true);
          expect(lireCreneau(REGLES, fenetre, creneau)).toBe(creneau);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('un créneau qui vient d’un formulaire', () => {
  const fenetre = { du: '2026-09-01', au: '2026-09-15' } as const;
  it.each(['2026-09-01T09:30', '2026-09-15T16:00'])('se lit quand il est offert : %s', (texte) => {
    expect(lireCreneau(REGLES, fenetre, texte)).toBe(texte);
  });

  it.each([
    ['vide', ''],
    ['un mot', 'demain'],
    ['la veille', '2026-08-31T09:30'],
    ['le lendemain', '2026-09-16T09:30'],
    ['un samedi', '2026-09-05T09:30'],
    ['hors des heures', '2026-09-01T09:00'],
    ['entre deux', '2026-09-01T09:45'],
    ['à la fermeture', '2026-09-01T12:00'],
    ['une heure qui n’existe pas', '2026-09-01T25:00'],
    ['un jour qui n’existe pas', '2026-09-31T09:30'],
    ['avec des secondes', '2026-09-01T09:30:00'],
    ['avec un fuseau', '2026-09-01T09:30Z'],
  ])('se refuse : %s', (_, texte) => {
    expect(lireCreneau(REGLES, fenetre, texte)).toBeNull();
  });
});
