import { describe, expect, it } from 'vitest';
import { BandeauResultat } from '@/components/metier/bourse/BandeauResultat';
import { BandeauSansEchelon } from '@/components/metier/bourse/BandeauSansEchelon';
import { BaremeProvisoire } from '@/components/metier/bourse/BaremeProvisoire';
import { enHtml, enTexte } from './rendre';

const montants = { annuel: 2163, mensuel: 216.3, mensualites: 10 };
const bandeau = { libelle: 'Votre échelon estimé', echelon: '1', montants } as const;

describe('le bandeau du résultat', () => {
  it('dit l’échelon, la somme de l’année et celle du mois en un coup d’œil', () => {
    expect(enTexte(BandeauResultat, { ...bandeau, aussi: 'CVEC offerte' })).toBe(
      'Votre échelon estimé : 1 par an 2 163 € par mois, de septembre à juin 216,30 € et aussi CVEC offerte',
    );
  });

  it('écrit « 0 bis » en deux mots inséparables', () => {
    expect(enHtml(BandeauResultat, { ...bandeau, echelon: '0bis' })).toContain('0\u00a0bis');
  });

  it.each([
    [9, 'mai'],
    [10, 'juin'],
    [12, 'août'],
  ])('compte les mois depuis septembre : %i mensualités vont jusqu’en %s', (mensualites, mois) => {
    const texte = enTexte(BandeauResultat, { ...bandeau, montants: { ...montants, mensualites } });
    expect(texte).toContain(`de septembre à ${mois}`);
  });

  it('est le titre de la page, ou un titre dans la page', () => {
    expect(enHtml(BandeauResultat, bandeau)).toContain('<h1');
    expect(enHtml(BandeauResultat, { ...bandeau, titre: 'h3' })).not.toContain('<h1');
    expect(enHtml(BandeauSansEchelon, { titre: 'Le Crous doit examiner votre situation' })).toContain('<h1');
  });

  it('ne porte aucun style en ligne, que notre politique de sécurité refuse', () => {
    expect(enHtml(BandeauResultat, bandeau)).not.toMatch(/style=/);
  });
});

describe('l’avertissement du barème', () => {
  const provisoire = {
    annee: '2026-2027',
    anneeRevenus: 2024,
    statut: 'provisoire',
    repris: '2025-2026',
  } as const;

  it('dit ce qui manque et ce qui le remplace', () => {
    expect(enTexte(BaremeProvisoire, { bareme: provisoire, suite: 'Ceci n’est pas une demande.' })).toBe(
      'Barème 2026-2027 provisoire : les arrêtés ne sont pas encore publiés, nous utilisons ceux de 2025-2026 . Ceci n’est pas une demande.'.replace(
        ' .',
        '.',
      ),
    );
  });

  it('se tait pour un barème publié, ou n’en garde que la suite', () => {
    const publie = { ...provisoire, statut: 'publie' } as const;
    expect(enHtml(BaremeProvisoire, { bareme: publie })).toBe('');
    expect(enTexte(BaremeProvisoire, { bareme: publie, suite: 'Suite.' })).toBe('Suite.');
  });
});
