import { describe, expect, it } from 'vitest';
import { dateEnClair, duree, heure, jourEnClair, jourEtHeure, minuteEnClair } from '@/lib/affichage';

const clair = (texte: string) => texte.replace(/\u00a0/g, ' ');

describe('les dates', () => {
  it('écrit une date civile en toutes lettres', () => {
    expect(clair(jourEnClair('2027-01-05'))).toBe('mardi 5 janvier 2027');
    expect(clair(dateEnClair('2026-12-31'))).toBe('31 décembre 2026');
    expect(clair(dateEnClair('2027-01-01'))).toBe('1er janvier 2027');
  });

  it('ne sépare jamais le jour de son mois', () => {
    expect(dateEnClair('2027-01-05')).toBe('5\u00a0janvier 2027');
  });

  it('lit les instants à l’heure de Paris, été comme hiver', () => {
    expect(clair(jourEtHeure(new Date('2026-12-31T23:30:00Z')))).toBe('vendredi 1er janvier 2027 à 0 h 30');
    expect(clair(heure(new Date('2026-07-14T12:32:00Z')))).toBe('14 h 32');
    expect(clair(heure(new Date('2026-11-21T13:05:00Z')))).toBe('14 h 05');
  });

  it.each([
    ['2026-06-08T10:00', 'lundi 8 juin 2026 à 10 h'],
    ['2026-06-11T23:59', 'jeudi 11 juin 2026 à 23 h 59'],
    ['2026-07-01T00:00', 'mercredi 1er juillet 2026 à 0 h'],
    ['2026-07-01T09:05', 'mercredi 1er juillet 2026 à 9 h 05'],
  ] as const)('écrit la minute %s « %s », sans zéros de trop', (minute, attendu) => {
    expect(clair(minuteEnClair(minute))).toBe(attendu);
  });

  it.each([
    [1, '1 seconde'],
    [45, '45 secondes'],
    [61, '2 minutes'],
    [900, '15 minutes'],
    [3600, '1 heure'],
    [5400, '1 heure 30'],
    [7500, '2 heures 05'],
    [172_800, '2 jours'],
  ])('annonce %d secondes « %s »', (secondes, attendu) => {
    expect(clair(duree(secondes))).toBe(attendu);
  });
});
