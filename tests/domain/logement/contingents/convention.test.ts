import { describe, expect, it } from 'vitest';
import { jugerDates } from '@/lib/domain/logement/contingents';
import { memesDates } from '@/lib/domain/logement/contingents/convention';
import { convention, TERME } from './outillage';

const accepte = { ok: true, valeur: null };
const refuse = (refus: string) => ({ ok: false, refus });

describe('les jours d’une convention', () => {
  it.each([
    ['2026-08-31', refuse('hors_de_l_annee')],
    ['2026-09-01', accepte],
    ['2026-09-02', accepte],
  ] as const)('commencent le premier jour de l’année au plus tôt : %s', (debut, attendu) => {
    expect(jugerDates(convention({ debut }))).toEqual(attendu);
  });

  it.each([
    ['2027-08-30', accepte],
    ['2027-08-31', accepte],
    ['2027-09-01', refuse('hors_de_l_annee')],
  ] as const)('finissent le dernier jour de l’année au plus tard : %s', (fin, attendu) => {
    expect(jugerDates(convention({ fin }))).toEqual(attendu);
  });

  it.each([
    ['2027-01-31', refuse('dates_en_desordre')],
    ['2027-02-01', accepte],
    ['2027-02-02', accepte],
  ] as const)('se suivent : du 1er février au %s', (fin, attendu) => {
    const dates = { debut: '2027-02-01', designationAvant: '2026-12-01', fin } as const;
    expect(jugerDates(convention(dates))).toEqual(attendu);
  });

  it.each([
    ['2027-03-30', accepte],
    ['2027-03-31', accepte],
    ['2027-04-01', refuse('terme_apres_la_fin')],
  ] as const)('laissent nommer jusqu’à la fin : %s', (designationAvant, attendu) => {
    expect(jugerDates(convention({ fin: '2027-03-31', designationAvant }))).toEqual(attendu);
  });

  it('laissent nommer avant que l’année commence', () => {
    expect(jugerDates(convention({ designationAvant: '2026-07-15' }))).toEqual(accepte);
  });

  it.each(['2024-2025', '2027-2028'] as const)('d’une année sans règles sont refusés : %s', (annee) => {
    expect(jugerDates(convention({ annee }))).toEqual(refuse('annee_inconnue'));
  });

  it('d’une autre année que celle de la ligne aussi', () => {
    expect(jugerDates(convention({ annee: '2025-2026' }))).toEqual(refuse('hors_de_l_annee'));
  });
});

describe('une correction laisse les jours comme ils sont', () => {
  const avant = { debut: '2026-09-01', fin: '2027-08-31', designationAvantA: TERME };
  it.each([
    ['quand rien ne change', {}, true],
    ['pas quand le début change', { debut: '2026-09-02' }, false],
    ['pas quand la fin change', { fin: '2027-08-30' }, false],
    ['pas quand le terme change', { designationAvantA: TERME - 1 }, false],
  ] as const)('%s', (_, modifs, attendu) => {
    expect(memesDates(avant, convention(modifs))).toBe(attendu);
  });
});
