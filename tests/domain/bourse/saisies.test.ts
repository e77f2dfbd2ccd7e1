import { describe, expect, it } from 'vitest';
import { examiner, ouvrirConstat, refuser } from '@/lib/domain/bourse/constat';
import { compte, mesure, montant } from '@/lib/domain/bourse/saisies';

describe('un nombre dit au moteur', () => {
  it.each([
    ['zéro', 0, 0, 0, 0],
    ['un entier', 3, 3, 3, 3],
    ['un nombre à virgule', 2.5, undefined, 2.5, 2.5],
    ['un entier négatif', -1, undefined, undefined, -1],
    ['un infini', Number.POSITIVE_INFINITY, undefined, undefined, undefined],
    ['un nombre illisible', Number.NaN, undefined, undefined, undefined],
    ['un entier que les nombres flottants ne tiennent plus', 2 ** 53, undefined, 2 ** 53, 2 ** 53],
    ['rien', undefined, undefined, undefined, undefined],
  ])('%s se lit comme un compte, une mesure ou un montant', (_, dit, enCompte, enMesure, enMontant) => {
    expect(compte(dit)).toBe(enCompte);
    expect(mesure(dit)).toBe(enMesure);
    expect(montant(dit)).toBe(enMontant);
  });
});

describe('le constat d’une évaluation', () => {
  it('est neuf à chaque fois', () => {
    const premier = ouvrirConstat();
    refuser(premier, 'AGE', 'AGE-1', 'Trop tard.', 'un texte');
    expect(ouvrirConstat()).toEqual({ pas: [], motifs: [], manquants: [] });
  });

  it('garde d’un refus le motif et la ligne qui l’explique', () => {
    const constat = ouvrirConstat();
    expect(refuser(constat, 'AGE', 'AGE-1', 'Trop tard.', 'un texte', { age: 30 })).toBe('non_remplie');
    expect(constat).toEqual({
      motifs: [{ code: 'AGE', libelle: 'Trop tard.', source: 'un texte' }],
      pas: [
        {
          regle: 'AGE-1',
          libelle: 'Trop tard.',
          valeurs: { age: 30 },
          conclusion: 'non remplie',
          source: 'un texte',
        },
      ],
      manquants: [],
    });
  });

  it('garde d’un examen ce qui manque et la ligne qui l’explique', () => {
    const constat = ouvrirConstat();
    expect(examiner(constat, 'FOY-9', 'Le Crous examine.', 'rien de lu')).toBe('indeterminee');
    expect(constat).toEqual({
      motifs: [],
      manquants: [
        { code: 'FOY-9', libelle: 'Le Crous examine.', raison: 'examen_crous', source: 'rien de lu' },
      ],
      pas: [
        {
          regle: 'FOY-9',
          libelle: 'Le Crous examine.',
          valeurs: {},
          conclusion: 'examen par le Crous',
          source: 'rien de lu',
        },
      ],
    });
  });
});
