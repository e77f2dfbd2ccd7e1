import type { AideDepliable, Champ, Ligne, Options } from '@/lib/parcours/moteur';
import { OUI_NON } from '@/lib/parcours/moteur';

/** A yes/no field. */
export const champOuiNon = (nom: string, libelle: string, aide?: string): Champ => ({
  type: 'choix',
  nom,
  libelle,
  options: OUI_NON,
  ...(aide === undefined ? {} : { aide }),
});

/** One choice among options, as radio buttons. */
export const champChoix = (nom: string, libelle: string, options: Options<string>, aide?: string): Champ => ({
  type: 'choix',
  nom,
  libelle,
  options,
  ...(aide === undefined ? {} : { aide }),
});

export const aideTexte = (titre: string, ...paragraphes: readonly string[]): AideDepliable => ({
  type: 'texte',
  titre,
  paragraphes,
});

export const ligne = (libelle: string, valeur: string): Ligne => ({ libelle, valeur });
