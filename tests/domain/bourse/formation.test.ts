import { describe, expect, it } from 'vitest';
import type { Bareme, Regime, Regles } from '@/lib/domain/baremes';
import { avecEtudes, BAREME_2025, bareme, etat, juger, ligne, manquants, motifs } from './personne';

const avecRegles = (regles: Partial<Regles>): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, ...regles },
});

describe('diplôme « Passerelle » (NAT-8)', () => {
  const passerelle = avecEtudes({ diplomePasserelle: true });

  it.each([
    ['2017-2018', 'non_remplie'],
    ['2018-2019', 'non_remplie'],
    ['2019-2020', 'remplie'],
    ['2025-2026', 'remplie'],
    ['2026-2027', 'remplie'],
  ])('en %s : %s', (annee, attendu) => {
    expect(etat(passerelle, 'etudes', bareme(annee))).toBe(attendu);
  });

  it('est refusé avant 2019 comme formation non habilitée', () => {
    expect(motifs(passerelle, bareme('2018-2019'))).toEqual(['FORMATION_NON_HABILITEE']);
    expect(ligne(passerelle, 'NAT-8', bareme('2018-2019'))?.libelle).toContain('2018-2019');
  });

  it('laisse une ligne quand il est admis', () => {
    expect(ligne(passerelle, 'NAT-8')).toMatchObject({ conclusion: 'remplie' });
    expect(juger(passerelle).type).toBe('eligible');
  });

  it('ne dit rien quand il n’est pas préparé', () => {
    expect(ligne(avecEtudes({ diplomePasserelle: false }), 'NAT-8')).toBeUndefined();
  });
});

describe('mise à niveau linguistique à l’étranger (EXC-8)', () => {
  const annee = avecEtudes({ miseANiveauLinguistique: true });

  it('part à l’examen du Crous : une seule source, non officielle', () => {
    expect(manquants(annee)).toEqual(['EXC-8*']);
  });

  it.each([
    ['exclu', ['FORMATION_NON_HABILITEE'], 'non_remplie'],
    ['examen', [], 'indeterminee'],
    ['admis', [], 'remplie'],
  ] as const)('suit le paramètre « %s »', (miseANiveauLinguistique: Regime, attendus, condition) => {
    const loi = avecRegles({ miseANiveauLinguistique });
    expect(motifs(annee, loi)).toEqual(attendus);
    expect(etat(annee, 'etudes', loi)).toBe(condition);
  });

  it('ne concerne pas les autres', () => {
    expect(juger(avecEtudes({ miseANiveauLinguistique: false })).type).toBe('eligible');
  });
});

describe('doctorat (ETU-4)', () => {
  it.each(['doctorat_1', 'doctorat_2', 'doctorat_3'] as const)(
    '%s suit le paramètre du barème',
    (anneeEtude) => {
      const these = avecEtudes({ anneeEtude });
      expect(etat(these, 'etudes', avecRegles({ doctorat: 'exclu' }))).toBe('non_remplie');
      expect(etat(these, 'etudes', avecRegles({ doctorat: 'examen' }))).toBe('indeterminee');
      expect(etat(these, 'etudes', avecRegles({ doctorat: 'admis' }))).toBe('remplie');
    },
  );
});
