import type { Marche } from './parcourir';
import { type Parcours, tachesDe } from './parcours';
import type { Ligne } from './types';

export interface LigneRecapitulee extends Ligne {
  /** Key and title of the question, for the link « Modifier ». */
  readonly cle: string;
  readonly titre: string;
}

export interface SectionRecapitulee {
  readonly tache: string;
  readonly titre: string;
  readonly lignes: readonly LigneRecapitulee[];
}

/** The answers, section by section: the check-answers page, the frozen copy and the PDF show this same data. */
export function recapituler<Carte, Contexte>(
  parcours: Parcours<Carte, Contexte>,
  { etapes }: Marche<Carte>,
): readonly SectionRecapitulee[] {
  return tachesDe(parcours)
    .map((tache) => ({
      tache: tache.id,
      titre: tache.titre,
      lignes: etapes
        .filter(({ question, valeur }) => question.tache === tache.id && valeur !== undefined)
        .flatMap(({ question, valeur }) =>
          question
            .recapituler(valeur)
            .map((ligne) => ({ ...ligne, cle: question.cle, titre: question.titre })),
        ),
    }))
    .filter(({ lignes }) => lignes.length > 0);
}
