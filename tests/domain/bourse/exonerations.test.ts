import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { exonerations } from '@/lib/domain/bourse';
import { avecTotaux, bareme, COMPLET, juger } from './personne';

const de = (annee: string, revenu = 10_000) => {
  const loi = bareme(annee);
  return exonerations(juger(avecTotaux(revenu, 0), loi), loi);
};
const codes = (annee: string) => de(annee).map(({ code }) => code);

describe('exonérations qui suivent le statut de boursier (EXO)', () => {
  it('sont quatre aujourd’hui', () => {
    expect(codes('2026-2027')).toEqual([
      'DROITS_INSCRIPTION',
      'CVEC',
      'REPAS_1_EURO',
      'LOGEMENT_PRIORITAIRE',
    ]);
  });

  it.each([
    ['2012-2013', ['DROITS_INSCRIPTION', 'LOGEMENT_PRIORITAIRE']],
    ['2017-2018', ['DROITS_INSCRIPTION', 'LOGEMENT_PRIORITAIRE']],
    ['2018-2019', ['DROITS_INSCRIPTION', 'CVEC', 'LOGEMENT_PRIORITAIRE']],
    ['2019-2020', ['DROITS_INSCRIPTION', 'CVEC', 'LOGEMENT_PRIORITAIRE']],
    ['2020-2021', ['DROITS_INSCRIPTION', 'CVEC', 'REPAS_1_EURO', 'LOGEMENT_PRIORITAIRE']],
  ])('en %s : %j', (annee, attendus) => {
    expect(codes(annee)).toEqual(attendus);
  });

  it.each([
    ['2018-2019', 90],
    ['2023-2024', 100],
    ['2024-2025', 103],
    ['2025-2026', 105],
    ['2026-2027', 105],
  ])('épargnent la CVEC de %s : %i €', (annee, montant) => {
    expect(de(annee).find(({ code }) => code === 'CVEC')?.montant).toBe(montant);
  });

  it('valent aussi pour l’échelon 0, qui n’a qu’elles', () => {
    const loi = bareme('2013-2014');
    const resultat = juger(avecTotaux(30_000, 0), loi);
    expect(resultat).toMatchObject({ type: 'eligible', echelon: '0', montants: { annuel: 0 } });
    expect(exonerations(resultat, loi).map(({ code }) => code)).toContain('DROITS_INSCRIPTION');
    expect(resultat.explication.at(-1)).toMatchObject({ regle: 'EXO', conclusion: '0\u202f€' });
  });

  it('n’existent pas sans bourse certaine', () => {
    const loi = bareme('2025-2026');
    expect(exonerations(juger(avecTotaux(90_000, 0)), loi)).toEqual([]);
    expect(exonerations(juger({ ...COMPLET, age: undefined }), loi)).toEqual([]);
  });

  it('disent comment les obtenir, avec leur source', () => {
    for (const { annee } of listerBaremes())
      for (const { titre, comment, source } of de(annee)) {
        expect(titre).toMatch(/^\p{Lu}/u);
        expect(comment).toMatch(/^\p{Lu}.*\.$/u);
        expect(`${titre} ${comment}`).not.toMatch(/'| [;:?!€%]/);
        expect(source.length).toBeGreaterThan(10);
      }
  });
});
