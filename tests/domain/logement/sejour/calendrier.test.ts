import { describe, expect, it } from 'vitest';
import {
  creneauxDe,
  creneauxDuJour,
  debutDuSejour,
  departsPossibles,
  dernierJourDePreavis,
  fenetreDeRendezVous,
  lireCreneau,
  premierDepart,
  reglesDuSejour,
} from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { issue, le, REGLES, vieEn } from './outillage';

/** Every notice of the year around its limit: the day before, the last day, the day after. */
const PREAVIS: readonly (readonly [recuLe: DateCivile, depart: DateCivile, possible: boolean])[] = [
  ['2026-09-29', '2026-10-31', true],
  ['2026-09-30', '2026-10-31', true],
  ['2026-10-01', '2026-10-31', false],
  ['2026-10-30', '2026-11-30', true],
  ['2026-10-31', '2026-11-30', true],
  ['2026-11-01', '2026-11-30', false],
  ['2026-11-29', '2026-12-31', true],
  ['2026-11-30', '2026-12-31', true],
  ['2026-12-01', '2026-12-31', false],
  ['2026-12-30', '2027-01-31', true],
  ['2026-12-31', '2027-01-31', true],
  ['2027-01-01', '2027-01-31', false],
  ['2027-01-30', '2027-02-28', true],
  ['2027-01-31', '2027-02-28', true],
  ['2027-02-01', '2027-02-28', false],
  ['2027-02-27', '2027-03-31', true],
  ['2027-02-28', '2027-03-31', true],
  ['2027-03-01', '2027-03-31', false],
  ['2027-03-30', '2027-04-30', true],
  ['2027-03-31', '2027-04-30', true],
  ['2027-04-01', '2027-04-30', false],
  ['2027-04-29', '2027-05-31', true],
  ['2027-04-30', '2027-05-31', true],
  ['2027-05-01', '2027-05-31', false],
  ['2027-05-30', '2027-06-30', true],
  ['2027-05-31', '2027-06-30', true],
  ['2027-06-01', '2027-06-30', false],
  ['2027-06-29', '2027-07-31', true],
  ['2027-06-30', '2027-07-31', true],
  ['2027-07-01', '2027-07-31', false],
];

describe('le préavis, mois par mois', () => {
  it.each(PREAVIS)('reçu le %s, pour partir le %s : %s', (recuLe, depart, possible) => {
    expect(departsPossibles(REGLES, recuLe).includes(depart)).toBe(possible);
    expect(dernierJourDePreavis(REGLES, depart) >= recuLe).toBe(possible);
    expect(premierDepart(REGLES, recuLe) <= depart).toBe(possible);
    const donner = { type: 'donner_preavis', depart } as const;
    expect(issue(vieEn('entre'), donner, le(recuLe))).toBe(
      possible ? 'preavis_donne' : 'refus : depart_impossible',
    );
  });

  it('deux mois de préavis en demandent deux', () => {
    const deux = { ...REGLES, preavisEnMois: 2 };
    expect(premierDepart(deux, '2027-03-31')).toBe('2027-05-31');
    expect(premierDepart(deux, '2027-04-01')).toBe('2027-06-30');
    expect(dernierJourDePreavis(deux, '2027-05-31')).toBe('2027-03-31');
    expect(departsPossibles(deux, '2027-05-15')).toEqual(['2027-07-31']);
    expect(departsPossibles(deux, '2027-06-01')).toEqual([]);
  });
});

describe('une autre année a ses propres jours', () => {
  const lue = reglesDuSejour('2025-2026');
  const regles = lue.ok ? lue.valeur : REGLES;

  it('commence et finit un an plus tôt', () => {
    expect([regles.debut, regles.fin, regles.scolariteJusquAu]).toEqual([
      '2025-09-01',
      '2026-08-31',
      '2025-09-30',
    ]);
    expect(debutDuSejour(regles, '2025-07-01')).toBe('2025-09-01');
    expect(debutDuSejour(regles, '2025-11-22')).toBe('2025-12-01');
    expect(departsPossibles(regles, '2026-05-31')).toEqual(['2026-06-30', '2026-07-31']);
  });
});

/** Days when a residence is shut though it is a weekday, in the academic year. */
const FERIES: readonly (readonly [string, DateCivile])[] = [
  ['Armistice', '2026-11-11'],
  ['Noël', '2026-12-25'],
  ['Jour de l’an', '2027-01-01'],
  ['Lundi de Pâques', '2027-03-29'],
  ['Ascension', '2027-05-06'],
  ['Lundi de Pentecôte', '2027-05-17'],
  ['Fête nationale', '2027-07-14'],
];

describe('la résidence', () => {
  it.each(FERIES)('%s (%s) : est fermée', (_, jour) => {
    expect(creneauxDuJour(REGLES.accueil, jour)).toEqual([]);
    expect(lireCreneau(REGLES, { du: jour, au: jour }, `${jour}T09:30`)).toBeNull();
  });

  it.each([
    ['lundi', '2026-09-07', 10],
    ['mardi', '2026-09-08', 10],
    ['mercredi', '2026-09-09', 10],
    ['jeudi', '2026-09-10', 10],
    ['vendredi', '2026-09-11', 10],
    ['samedi', '2026-09-12', 0],
    ['dimanche', '2026-09-13', 0],
  ] as const)('reçoit le %s (%s) : %i personnes', (_, jour, nombre) => {
    expect(creneauxDuJour(REGLES.accueil, jour)).toHaveLength(nombre);
  });

  it('reçoit onze jours dans la première quinzaine, dix personnes par jour', () => {
    const dates = { debut: '2026-09-01', fin: '2027-08-31' } as const;
    const fenetre = fenetreDeRendezVous(REGLES, 'entree', dates, '2026-07-01');
    const creneaux = creneauxDe(REGLES, fenetre);
    expect(creneaux).toHaveLength(110);
    expect(creneaux[0]).toBe('2026-09-01T09:30');
    expect(creneaux.at(-1)).toBe('2026-09-15T16:00');
  });

  it.each([
    [
      'une heure pleine',
      60,
      ['2026-09-07T09:30', '2026-09-07T10:30', '2026-09-07T14:00', '2026-09-07T15:00'],
    ],
    ['une heure et demie', 90, ['2026-09-07T09:30', '2026-09-07T14:00']],
    ['trois heures', 180, []],
  ] as const)('avec des rendez-vous d’%s', (_, duree, attendus) => {
    expect(creneauxDuJour({ ...REGLES.accueil, duree }, '2026-09-07')).toEqual(attendus);
  });

  it('sans plage, ne reçoit personne', () => {
    expect(creneauxDuJour({ ...REGLES.accueil, plages: [] }, '2026-09-07')).toEqual([]);
  });
});

describe('l’heure qu’on peut prendre, jour après jour', () => {
  const prendre = (creneau: string, jour: DateCivile) =>
    issue(vieEn('admission_acceptee'), { type: 'prendre_rendez_vous', rendezVous: 'r', creneau }, le(jour));

  it.each([
    ['la première, dès que la décision est acceptée', '2026-09-01T09:30', '2026-06-22', true],
    ['la première, la veille', '2026-09-01T09:30', '2026-08-31', true],
    ['la première, le jour même', '2026-09-01T09:30', '2026-09-01', false],
    ['la dernière de la quinzaine', '2026-09-15T16:00', '2026-06-22', true],
    ['le lendemain de la quinzaine', '2026-09-16T09:30', '2026-06-22', false],
    ['le lendemain de la quinzaine, un jour plus tard', '2026-09-16T09:30', '2026-09-01', true],
    ['à midi', '2026-09-01T12:00', '2026-08-20', false],
    ['à la fermeture', '2026-09-01T16:30', '2026-08-20', false],
    ['au quart', '2026-09-01T09:45', '2026-08-20', false],
    ['l’année d’avant', '2025-09-01T09:30', '2026-08-20', false],
    ['l’année d’après', '2027-09-01T09:30', '2026-08-20', false],
  ] as const)('%s (%s, le %s) : %s', (_, creneau, jour, possible) => {
    expect(prendre(creneau, jour)).toBe(possible ? 'rendez_vous_pris' : 'refus : creneau_inconnu');
  });
});

/** The day when a room begins, for each day around the two days of effect of a month. */
const DEBUTS: readonly (readonly [reserveLe: DateCivile, debut: DateCivile])[] = [
  ['2026-08-30', '2026-09-01'],
  ['2026-08-31', '2026-09-01'],
  ['2026-09-01', '2026-09-16'],
  ['2026-09-15', '2026-09-16'],
  ['2026-09-16', '2026-10-01'],
  ['2026-09-30', '2026-10-01'],
  ['2026-10-01', '2026-10-16'],
  ['2026-10-31', '2026-11-01'],
  ['2026-11-15', '2026-11-16'],
  ['2026-11-16', '2026-12-01'],
  ['2026-12-15', '2026-12-16'],
  ['2026-12-31', '2027-01-01'],
  ['2027-01-01', '2027-01-16'],
  ['2027-02-16', '2027-03-01'],
  ['2027-06-30', '2027-07-01'],
];

describe('le jour d’effet', () => {
  it.each(DEBUTS)('réservé le %s, le séjour commence le %s', (reserveLe, debut) => {
    expect(debutDuSejour(REGLES, reserveLe)).toBe(debut);
  });

  it('un seul jour d’effet par mois est le premier du mois suivant', () => {
    const unParMois = { ...REGLES, joursDEffet: [1] as const };
    expect(debutDuSejour(unParMois, '2026-09-01')).toBe('2026-10-01');
    expect(debutDuSejour(unParMois, '2026-12-02')).toBe('2027-01-01');
  });
});
