import { describe, expect, it } from 'vitest';
import { CAMPAGNES_LOGEMENT, campagneLogement, type Minute } from '@/lib/domain/logement';
import type { TourConnu } from '@/lib/domain/logement/tours';
import { echeanceDuTour, jugerLancement, jugerPublication } from '@/lib/domain/logement/tours';

const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error(lue.refus);
const CAMPAGNE = lue.valeur;
const [PREMIER, DEUXIEME] = CAMPAGNE.tours;
if (!PREMIER || !DEUXIEME) throw new Error('tours absents');

const lancer = (numero: number, minute: Minute, ...connus: readonly TourConnu[]) => {
  const juge = jugerLancement(CAMPAGNE, numero, minute, connus);
  return juge.ok ? juge.valeur.numero : juge.refus;
};
const publier = (numero: number, minute: Minute, ...connus: readonly TourConnu[]) => {
  const juge = jugerPublication(CAMPAGNE, numero, minute, connus);
  return juge.ok ? juge.valeur.numero : juge.refus;
};
const calcule = (numero: number): TourConnu => ({ numero, etat: 'calcule' });
const publie = (numero: number): TourConnu => ({ numero, etat: 'publie' });

describe('lancer un tour', () => {
  it('se peut dès la minute de la clôture, pas avant', () => {
    expect(lancer(1, '2026-06-08T09:59')).toBe('voeux_ouverts');
    expect(lancer(1, '2026-06-08T10:00')).toBe(1);
    expect(lancer(1, '2026-06-10T08:00')).toBe(1);
  });

  it('ne se peut pas pour un tour que la campagne n’a pas', () => {
    expect(lancer(0, '2026-06-08T10:00')).toBe('tour_inconnu');
    expect(lancer(5, '2026-06-30T10:00')).toBe('tour_inconnu');
    expect(lancer(1.5, '2026-06-30T10:00')).toBe('tour_inconnu');
  });

  it('ne se peut qu’une fois, que le tour soit publié ou non', () => {
    expect(lancer(1, '2026-06-08T10:05', calcule(1))).toBe('deja_calcule');
    expect(lancer(1, '2026-06-20T10:05', publie(1))).toBe('deja_calcule');
    expect(lancer(1, '2026-06-01T10:05', publie(1))).toBe('deja_calcule');
  });

  it('attend que le tour d’avant soit publié : ses chambres sont promises', () => {
    expect(lancer(2, DEUXIEME.cloture, calcule(1))).toBe('precedent_non_publie');
    expect(lancer(2, DEUXIEME.cloture, publie(1))).toBe(2);
  });

  it('se passe d’un tour qui n’a pas eu lieu, mais ne revient pas en arrière', () => {
    expect(lancer(2, DEUXIEME.cloture)).toBe(2);
    expect(lancer(1, DEUXIEME.cloture, publie(2))).toBe('tour_depasse');
  });

  it('ne se peut plus quand la phase complémentaire est ouverte', () => {
    expect(lancer(4, '2026-07-07T09:59', publie(3))).toBe(4);
    expect(lancer(4, CAMPAGNE.complementaire, publie(3))).toBe('phase_terminee');
  });

  it('se peut pour chaque tour de chaque campagne connue, à sa clôture', () => {
    for (const campagne of CAMPAGNES_LOGEMENT)
      for (const { numero, cloture } of campagne.tours)
        expect(jugerLancement(campagne, numero, cloture, []).ok, `${campagne.annee}, ${numero}`).toBe(true);
  });
});

describe('publier un tour', () => {
  it('se peut à la minute annoncée, pas avant', () => {
    expect(publier(1, '2026-06-09T09:59', calcule(1))).toBe('trop_tot');
    expect(publier(1, '2026-06-09T10:00', calcule(1))).toBe(1);
  });

  it('demande un tour calculé, et une seule fois', () => {
    expect(publier(1, '2026-06-09T10:00')).toBe('pas_calcule');
    expect(publier(1, '2026-06-09T10:00', calcule(2))).toBe('pas_calcule');
    expect(publier(1, '2026-06-09T10:00', publie(1))).toBe('deja_publie');
    expect(publier(9, '2026-06-09T10:00', calcule(1))).toBe('tour_inconnu');
  });

  it('reste possible longtemps après : un tour calculé ne bloque pas les suivants', () => {
    expect(publier(1, '2026-08-01T10:00', calcule(1))).toBe(1);
  });
});

describe('la dernière minute pour payer', () => {
  it('est celle de la campagne quand les résultats paraissent le jour dit', () => {
    expect(echeanceDuTour(PREMIER, PREMIER.resultats)).toBe('2026-06-11T23:59');
    expect(echeanceDuTour(PREMIER, '2026-06-09T18:30')).toBe('2026-06-11T23:59');
  });

  it('recule d’autant de jours que la publication', () => {
    expect(echeanceDuTour(PREMIER, '2026-06-10T08:00')).toBe('2026-06-12T23:59');
    expect(echeanceDuTour(PREMIER, '2026-06-29T08:00')).toBe('2026-07-01T23:59');
  });

  it('n’avance jamais', () => {
    expect(echeanceDuTour(PREMIER, '2026-05-01T08:00')).toBe(PREMIER.echeance);
  });
});
