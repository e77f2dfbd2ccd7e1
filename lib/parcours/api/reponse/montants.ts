import type { Bareme } from '@/lib/domain/baremes';
import { type Echelon, type Montants, montantsVerses, type Pas } from '@/lib/domain/bourse';
import type { Demande } from '../demande';

export interface MontantsExpliques {
  /** `null`: not published that year. */
  readonly montants: Montants | null;
  /** Lines that replace the ordinary amount, when an option changes it. */
  readonly explication: readonly Pas[];
}

/** What an échelon pays with the options of the request. */
export function montantsDemandes(
  echelon: Echelon,
  options: Demande['options'],
  bareme: Bareme,
): MontantsExpliques {
  const verses = montantsVerses(bareme, echelon, options);
  const change = options?.maintienGrandesVacances || options?.etudesOutreMer;
  if (verses.ok) return { montants: verses.valeur, explication: change ? verses.valeur.explication : [] };
  const { libelle } = verses.refus;
  const source = 'aucun texte retrouvé';
  return {
    montants: null,
    explication: [{ regle: 'e.3', libelle, valeurs: {}, conclusion: 'inconnu', source }],
  };
}
