import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composerReference,
  courrielAuPlusTard,
  echeanceAvis,
  lireReference,
  parametresEficash,
} from '@/lib/domain/cvec';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { estOuvre } from '@/lib/domain/noyau/jours-feries';
import { ajouterJoursOuvres } from '@/lib/domain/noyau/jours-ouvres';

const ANNEE = '2026-2027';

describe('les jours ouvrés', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 2, '2026-11-24'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', 2, '2026-11-24'],
    ['2026-11-23', 2, '2026-11-25'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 2, '2027-01-05'],
    ['2027-03-26', 1, '2027-03-30'],
    ['2027-05-05', 2, '2027-05-10'],
    ['2026-07-13', 1, '2026-07-15'],
    ['2026-11-23', 0, '2026-11-23'],
  ] as const)('le %s plus %i donne le %s', (jour, nombre, attendu) => {
    expect(ajouterJoursOuvres(jour, nombre)).toBe(attendu);
  });

  it('tombent toujours un jour ouvré, et il y en a le compte entre les deux', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 15 }), (ecart, nombre) => {
        const depart = ajouterJours('2024-01-01', ecart);
        const arrivee = ajouterJoursOuvres(depart, nombre);
        expect(estOuvre(arrivee)).toBe(true);
        let ouvres = 0;
        for (let jour = depart; jour < arrivee; ) {
          jour = ajouterJours(jour, 1);
          if (estOuvre(jour)) ouvres++;
        }
        expect(ouvres).toBe(nombre);
      }),
    );
  });
});

describe('les figures de l’année', () => {
  it.each([
    ['2018-2019', 500, true],
    ['2019-2020', 500, true],
    ['2020-2021', 500, true],
    ['2021-2022', 500, true],
    ['2022-2023', 500, true],
    ['2023-2024', 500, false],
    ['2024-2025', 500, false],
    ['2025-2026', 500, false],
    ['2026-2027', 500, false],
  ] as const)('en %s : %i centimes de frais, connus : %s', (annee, frais, fraisConnus) => {
    expect(parametresEficash(annee)).toMatchObject({ frais, fraisConnus });
  });

  it.each([
    ['2026-11-21', '2026-12-21'],
    ['2026-09-01', '2026-10-01'],
    ['2027-05-01', '2027-05-31'],
    ['2027-05-02', '2027-05-31'],
    ['2027-05-31', '2027-05-31'],
  ] as const)('un avis du %s se paie jusqu’au %s', (jour, echeance) => {
    expect(echeanceAvis(ANNEE, jour)).toBe(echeance);
  });

  it.each([
    ['2026-11-20', '2026-11-24'],
    ['2026-11-23', '2026-11-25'],
    ['2026-12-24', '2026-12-29'],
  ] as const)('payé le %s, le courriel part au plus tard le %s', (paye, courriel) => {
    expect(courrielAuPlusTard(ANNEE, paye)).toBe(courriel);
  });
});

describe('la référence d’un avis', () => {
  it.each([
    [0, 'EF260000000000'],
    [1, 'EF260000000001'],
    [9_999_999_999, 'EF269999999999'],
  ])('pour le tirage %i commence par %s', (tirage, debut) => {
    const reference = composerReference(ANNEE, tirage);
    expect(reference.startsWith(debut)).toBe(true);
    expect(reference).toMatch(/^EF\d{14}$/);
  });

  const reference = composerReference(ANNEE, 1_234_567_890);

  it('se relit avec ou sans espaces', () => {
    expect(lireReference(reference)).toBe(reference);
    expect(lireReference(` ${reference.slice(0, 4)} ${reference.slice(4).toLowerCase()} `)).toBe(reference);
  });

  it.each(['', 'EF', 'EF26123456789012345', 'CVEC26123456789012', '26123456789012'])(
    'ne lit pas « %s »',
    (texte) => {
      expect(lireReference(texte)).toBeNull();
    },
  );

  it('se relit toujours, et refuse un chiffre changé', () => {
    fc.assert(
      fc.property(
        fc.nat(9_999_999),
        fc.integer({ min: 2, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (tirage, place, ecart) => {
          const bonne = composerReference(ANNEE, tirage);
          expect(lireReference(bonne)).toBe(bonne);
          const chiffre = (Number(bonne[place]) + ecart) % 10;
          const fausse = `${bonne.slice(0, place)}${chiffre}${bonne.slice(place + 1)}`;
          expect(lireReference(fausse)).toBeNull();
        },
      ),
    );
  });

  it('refuse deux chiffres voisins échangés', () => {
    const chiffres = [...reference];
    for (let i = 2; i < chiffres.length - 1; i++) {
      const [a = '', b = ''] = [chiffres[i], chiffres[i + 1]];
      if (a === b) continue;
      const echangee = [...chiffres.slice(0, i), b, a, ...chiffres.slice(i + 2)].join('');
      expect(lireReference(echangee), echangee).toBeNull();
    }
  });
});
