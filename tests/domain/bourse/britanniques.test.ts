import { describe, expect, it } from 'vitest';
import type { FaitsNationalite } from '@/lib/domain/bourse';
import { avecNationalite, BAREME_2025, bareme, etat, ligne, manquants, motifs } from './personne';

const britannique = (faits: FaitsNationalite) => avecNationalite({ groupe: 'royaume_uni', ...faits });

const EN_REGLE = {
  statutProtection: 'aucun',
  titreSejour: true,
  domicileFranceAns: 2,
  foyerFiscalFranceAns: 2,
} as const satisfies FaitsNationalite;

const SANS_LIEN = { conditionUEEmploiOuParent: false, integration: false, residenceReguliereAns: 0 } as const;

describe('Royaume-Uni (NAT-7)', () => {
  it.each([
    ['2019-2020', 'remplie'],
    ['2020-2021', 'remplie'],
    ['2021-2022', 'non_remplie'],
    ['2025-2026', 'non_remplie'],
  ])('en %s, un emploi en France suffit comme pour un Européen : %s', (annee, attendu) => {
    const faits = britannique({
      ...EN_REGLE,
      titreSejour: false,
      domicileFranceAns: 0,
      foyerFiscalFranceAns: 0,
      conditionUEEmploiOuParent: true,
    });
    expect(etat(faits, 'nationalite', bareme(annee))).toBe(attendu);
  });

  it('demande avant 2021 l’un des liens de NAT-2', () => {
    expect(motifs(britannique(SANS_LIEN), bareme('2020-2021'))).toContain('NATIONALITE');
    expect(ligne(britannique({ integration: true }), 'NAT-2', bareme('2020-2021'))?.conclusion).toBe(
      'remplie',
    );
  });

  it.each([
    [2, 2, []],
    [1, 2, ['SEJOUR_2_ANS']],
    [2, 1, ['FOYER_FISCAL_FRANCE']],
    [1, 1, ['SEJOUR_2_ANS', 'FOYER_FISCAL_FRANCE']],
  ])(
    'suit ensuite la règle commune : %i ans de domicile, %i de foyer fiscal',
    (domicile, foyer, attendus) => {
      const faits = britannique({ ...EN_REGLE, domicileFranceAns: domicile, foyerFiscalFranceAns: foyer });
      expect(motifs(faits)).toEqual(attendus);
    },
  );

  it('envoie au Crous un résident protégé par l’accord de retrait', () => {
    const faits = britannique({ ...EN_REGLE, domicileFranceAns: 0, accordDeRetrait: true });
    expect(manquants(faits)).toEqual(['NAT-7*']);
    expect(etat(faits, 'nationalite')).toBe('indeterminee');
  });

  it('n’invoque pas l’accord quand la règle commune admet déjà', () => {
    const faits = britannique({ ...EN_REGLE, accordDeRetrait: true });
    expect(etat(faits, 'nationalite')).toBe('remplie');
    expect(ligne(faits, 'NAT-4')?.conclusion).toBe('remplie');
  });

  it('ni quand une protection internationale décide', () => {
    const faits = britannique({ statutProtection: 'refugie', accordDeRetrait: true });
    expect(ligne(faits, 'NAT-5')?.conclusion).toBe('remplie');
  });

  it('demande les mêmes faits que la règle commune', () => {
    expect(manquants(britannique({ statutProtection: 'aucun' }))).toEqual([
      'nationalite.titreSejour',
      'nationalite.domicileFranceAns',
      'nationalite.foyerFiscalFranceAns',
    ]);
  });

  it('suit le paramètre du barème', () => {
    const europeen = { ...BAREME_2025, regles: { ...BAREME_2025.regles, royaumeUni: 'europe' as const } };
    expect(etat(britannique({ conditionUEEmploiOuParent: true }), 'nationalite', europeen)).toBe('remplie');
  });
});
