import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireAnneeUniversitaire, premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';

describe('lecture d’une année universitaire', () => {
  it('accepte deux années civiles qui se suivent', () => {
    expect(lireAnneeUniversitaire('2026-2027')).toEqual({ ok: true, valeur: '2026-2027' });
    expect(lireAnneeUniversitaire('1999-2000')).toEqual({ ok: true, valeur: '1999-2000' });
  });

  it.each([
    ['la même année deux fois', '2026-2026'],
    ['deux ans d’écart', '2026-2028'],
    ['l’ordre inverse', '2027-2026'],
    ['une année seule', '2026'],
    ['une barre oblique', '2026/2027'],
    ['un espace autour', ' 2026-2027'],
    ['un saut de ligne final', '2026-2027\n'],
    ['des années à deux chiffres', '26-27'],
    ['rien', ''],
  ])('refuse %s', (_, texte) => {
    expect(lireAnneeUniversitaire(texte)).toEqual({ ok: false, refus: 'annee_illisible' });
  });

  it('rend la première année civile', () => {
    expect(premiereAnnee('2026-2027')).toBe(2026);
    expect(premiereAnnee('2017-2018')).toBe(2017);
  });

  it('lit toute année bien formée et rend sa première année', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (annee) => {
        const lue = lireAnneeUniversitaire(`${annee}-${annee + 1}`);
        expect(lue.ok && premiereAnnee(lue.valeur)).toBe(annee);
      }),
    );
  }, 30_000);
});
