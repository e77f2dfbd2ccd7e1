import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  debutDuSejour,
  departsPossibles,
  depotDeGarantie,
  dernierJourDePreavis,
  premierDepart,
  reessayerA,
  reglesDuSejour,
  SEJOURS_CONNUS,
} from '@/lib/domain/logement/sejour';
import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { jourDe } from '@/lib/domain/noyau/date-civile';
import { ajouterJours, jourDuRang, rangDuJour } from '@/lib/domain/noyau/jours';
import { moisDuJour } from '@/lib/domain/noyau/mois-civil';
import { REGLES } from './outillage';

describe('les règles d’une année', () => {
  it('sont refusées pour une année sans règles', () => {
    expect(reglesDuSejour('1999-2000')).toEqual({ ok: false, refus: 'annee_inconnue' });
  });

  it.each(SEJOURS_CONNUS)('$annee : va du 1er septembre au 31 août, et dit ses sources', (regles) => {
    const annee = premiereAnnee(regles.annee);
    expect(regles.debut).toBe(`${annee}-09-01`);
    expect(regles.fin).toBe(`${annee + 1}-08-31`);
    expect(regles.scolariteJusquAu).toBe(`${annee}-09-30`);
    expect(regles.sources.length).toBeGreaterThan(3);
    expect(reglesDuSejour(regles.annee)).toEqual({ ok: true, valeur: regles });
  });

  it.each(SEJOURS_CONNUS)('$annee : reçoit à des heures qui se suivent, jamais la nuit', ({ accueil }) => {
    let avant = '06:00';
    for (const { de, a } of accueil.plages) {
      expect(de > avant).toBe(true);
      expect(a > de).toBe(true);
      avant = a;
    }
    expect(avant < '20:00').toBe(true);
    expect(accueil.horizon).toBeGreaterThan(accueil.rappel);
  });
});

describe('le dépôt de garantie', () => {
  it.each([
    [35_000, 35_000],
    [26_150, 26_150],
    [1, 1],
    [0, 0],
    [null, 0],
  ])('un loyer de %s centimes donne un dépôt de %s', (loyer, attendu) => {
    expect(depotDeGarantie(REGLES, loyer)).toBe(attendu);
  });

  it('suit le nombre de mois de l’année, en centimes entiers', () => {
    expect(depotDeGarantie({ ...REGLES, depotEnMois: 2 }, 35_000)).toBe(70_000);
    expect(depotDeGarantie({ ...REGLES, depotEnMois: 0.5 }, 35_001)).toBe(17_501);
  });
});

describe('le premier jour du séjour', () => {
  it.each([
    ['réservé en juin', '2026-06-11', '2026-09-01'],
    ['réservé la veille de la rentrée', '2026-08-31', '2026-09-01'],
    ['réservé le jour de la rentrée', '2026-09-01', '2026-09-16'],
    ['réservé le 2', '2026-09-02', '2026-09-16'],
    ['réservé le 15', '2026-09-15', '2026-09-16'],
    ['réservé le 16', '2026-09-16', '2026-10-01'],
    ['réservé le 17', '2026-09-17', '2026-10-01'],
    ['réservé fin novembre', '2026-11-22', '2026-12-01'],
    ['réservé mi-décembre', '2026-12-16', '2027-01-01'],
    ['réservé le 31 décembre', '2026-12-31', '2027-01-01'],
    ['réservé le 28 février', '2027-02-28', '2027-03-01'],
  ] as const)('%s : %s donne le %s', (_, reserveLe, attendu) => {
    expect(debutDuSejour(REGLES, reserveLe)).toBe(attendu);
  });

  it('n’est jamais dans le passé', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (jours) => {
        const jour = ajouterJours('2026-06-01', jours);
        expect(debutDuSejour(REGLES, jour) > jour).toBe(true);
      }),
    );
  });
});

describe('le préavis d’un mois civil complet', () => {
  it.each([
    ['2027-03-30', '2027-04-30'],
    ['2027-03-31', '2027-04-30'],
    ['2027-04-01', '2027-05-31'],
    ['2027-04-29', '2027-05-31'],
    ['2027-04-30', '2027-05-31'],
    ['2027-05-01', '2027-06-30'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2027-02-28', '2027-03-31'],
    ['2027-03-01', '2027-04-30'],
    ['2026-11-30', '2026-12-31'],
    ['2026-12-01', '2027-01-31'],
    ['2026-12-31', '2027-01-31'],
  ] as const)('reçu le %s : départ au plus tôt le %s', (recuLe, depart) => {
    expect(premierDepart(REGLES, recuLe)).toBe(depart);
  });

  it.each([
    ['2027-05-31', '2027-04-30'],
    ['2027-06-30', '2027-05-31'],
    ['2027-03-31', '2027-02-28'],
    ['2028-03-31', '2028-02-29'],
    ['2027-01-31', '2026-12-31'],
  ] as const)('pour partir le %s : reçu au plus tard le %s', (depart, limite) => {
    expect(dernierJourDePreavis(REGLES, depart)).toBe(limite);
  });

  it('un jour plus tard, c’est un mois de plus ; la limite est comprise', () => {
    fc.assert(
      fc.property(fc.integer({ min: rangDuJour('2026-09-01'), max: rangDuJour('2036-08-31') }), (rang) => {
        const depart = premierDepart(REGLES, jourDuRang(rang));
        const limite = dernierJourDePreavis(REGLES, depart);
        expect(premierDepart(REGLES, limite)).toBe(depart);
        expect(premierDepart(REGLES, ajouterJours(limite, 1)) > depart).toBe(true);
        expect(limite >= jourDuRang(rang)).toBe(true);
        // The last day of a month, and a whole month between the two.
        expect(jourDe(ajouterJours(depart, 1))).toBe(1);
        expect(moisDuJour(depart) > moisDuJour(limite)).toBe(true);
      }),
    );
  });

  it.each([
    ['2027-03-15', ['2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31']],
    ['2027-05-31', ['2027-06-30', '2027-07-31']],
    ['2027-06-30', ['2027-07-31']],
    ['2027-07-01', []],
    ['2027-08-15', []],
  ] as const)('reçu le %s, on peut partir avant la fin aux jours %j', (recuLe, jours) => {
    expect(departsPossibles(REGLES, recuLe)).toEqual(jours);
  });
});

describe('un paiement que la banque étudie', () => {
  const HEURE = 3_600_000;
  it.each([
    ['rien n’attend', null, 5 * HEURE, null],
    ['à l’instant', 5 * HEURE, 5 * HEURE, 6 * HEURE],
    ['une minute avant', 5 * HEURE, 6 * HEURE - 60_000, 6 * HEURE],
    ['une milliseconde avant', 5 * HEURE, 6 * HEURE - 1, 6 * HEURE],
    ['une heure juste', 5 * HEURE, 6 * HEURE, null],
    ['une heure et une milliseconde', 5 * HEURE, 6 * HEURE + 1, null],
  ] as const)('%s', (_, depuis, maintenant, attendu) => {
    expect(reessayerA(REGLES, depuis, maintenant)).toBe(attendu);
  });
});
