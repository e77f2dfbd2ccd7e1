import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile, joursDuMois } from '@/lib/domain/noyau/date-civile';
import { date } from '@/lib/parcours/moteur';

const MANQUE = 'Indiquez votre date de naissance';
const lire = (texte: string, limites = {}) => {
  const lu = date(MANQUE, limites)(texte, {});
  return lu.ok ? lu.valeur : lu.refus;
};

describe('une date', () => {
  it.each([
    '01/09/2006',
    '1/9/2006',
    '01-09-2006',
    '1.9.2006',
    '01 09 2006',
    '01092006',
    '2006-09-01',
    ' 1 / 9 / 2006 ',
  ])('« %s » est le 1er septembre 2006', (texte) => {
    expect(lire(texte)).toBe('2006-09-01');
  });

  it.each(['1/9/06', 'le 1er septembre', '2006', '1/9', '112006'])(
    '« %s » rappelle la forme qui convient',
    (texte) => {
      expect(lire(texte)).toBe('Écrivez la date avec le jour, le mois et l’année, par exemple 01/09/2006');
    },
  );

  it.each(['31/02/2006', '29/02/2007', '00/01/2006', '12/13/2006'])('« %s » n’existe pas', (texte) => {
    expect(lire(texte)).toMatch(/^Ce jour n’existe pas/);
  });

  it('le 29 février existe une année bissextile', () => {
    expect(lire('29/02/2008')).toBe('2008-02-29');
  });

  it('un champ vide dit ce qui manque', () => {
    expect(lire('')).toBe(MANQUE);
  });

  it('les limites sont comprises', () => {
    const limites = { min: '2000-01-01', max: '2026-11-21', hors: 'Vérifiez l’année' };
    expect(lire('01/01/2000', limites)).toBe('2000-01-01');
    expect(lire('21/11/2026', limites)).toBe('2026-11-21');
    expect(lire('22/11/2026', limites)).toBe('Vérifiez l’année');
    expect(lire('31/12/1999', limites)).toBe('Vérifiez l’année');
  });

  it('tout jour qui existe se lit sous toutes ses formes', () => {
    const jours = fc
      .record({ annee: fc.integer({ min: 1920, max: 2100 }), mois: fc.integer({ min: 1, max: 12 }) })
      .chain(({ annee, mois }) =>
        fc.integer({ min: 1, max: joursDuMois(annee, mois) }).map((jour) => ({ annee, mois, jour })),
      );
    fc.assert(
      fc.property(jours, ({ annee, mois, jour }) => {
        const attendu = dateCivile(annee, mois, jour);
        expect(lire(`${jour}/${mois}/${annee}`)).toBe(attendu);
        expect(lire(attendu)).toBe(attendu);
      }),
    );
  });
});
