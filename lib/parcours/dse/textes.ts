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

/** FOY-3: the drawing of the box that holds the letter. */
export const lettreTSurLAvis = (anneeRevenus: number): AideDepliable => ({
  type: 'avis-impot',
  titre: 'Où se trouve la lettre T ?',
  ligne: 'Parent isolé',
  valeur: 'T',
  dessin: { foyer: 'isole', anneeRevenus, cle: 'lettre-t' },
});

export const ligne = (libelle: string, valeur: string): Ligne => ({ libelle, valeur });
