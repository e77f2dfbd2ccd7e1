import type { Question, Reponses } from './definir-question';
import type { ErreurChamp } from './formulaire';
import type { Parcours } from './parcours';
import type { Brouillon, EntreeBrouillon, QuestionPosee } from './types';
import { valider } from './valider';

/** `repondue`: valid and confirmed by « Continuer »; `entamee`: something is there, not that; else `a_faire`. */
export type EtatEtape = 'repondue' | 'entamee' | 'a_faire';

export interface Etape {
  readonly question: QuestionPosee;
  readonly etat: EtatEtape;
  readonly entree: EntreeBrouillon | null;
  /** What the schema refuses in the entry; empty without an entry. */
  readonly erreurs: readonly ErreurChamp[];
  /** What the schema read; `undefined` when it refused. */
  readonly valeur: unknown;
}

export interface Marche<Carte> {
  readonly etapes: readonly Etape[];
  readonly reponses: Reponses<Carte>;
}

function situer(question: QuestionPosee, brouillon: Brouillon): Etape {
  const entree = Object.hasOwn(brouillon, question.cle) ? (brouillon[question.cle] ?? null) : null;
  if (!entree) return { question, etat: 'a_faire', entree: null, erreurs: [], valeur: undefined };
  const lu = valider(question, entree.saisie);
  if (!lu.ok) return { question, etat: 'entamee', entree, erreurs: lu.refus, valeur: undefined };
  return {
    question,
    etat: entree.confirmee ? 'repondue' : 'entamee',
    entree,
    erreurs: [],
    valeur: lu.valeur,
  };
}

function noter<Carte, Contexte>(
  reponses: Record<string, unknown>,
  question: Question<Carte, Contexte>,
  valeurs: readonly unknown[],
) {
  if (question.repetee) reponses[question.id] = valeurs;
  else if (valeurs[0] !== undefined) reponses[question.id] = valeurs[0];
}

/**
 * Walks the questions once, in their order: each one is asked or not from the answers before it. Total, and
 * finite by construction. Entries off the path are neither read nor lost.
 */
export function parcourir<Carte, Contexte>(
  parcours: Parcours<Carte, Contexte>,
  brouillon: Brouillon,
  contexte: Contexte,
): Marche<Carte> {
  const notees: Record<string, unknown> = {};
  // The schemas filled it, question by question, with the values that `Carte` promises.
  const reponses = notees as Reponses<Carte>;
  const etapes: Etape[] = [];
  for (const question of parcours.questions) {
    const fois = question.fois(reponses, contexte);
    const valeurs: unknown[] = [];
    for (let rang = 1; rang <= fois; rang++) {
      // A repeated question sees the answers of its earlier ranks (to refuse the same wish twice).
      noter(notees, question, [...valeurs]);
      const etape = situer(question.poser({ reponses, rang, contexte }), brouillon);
      etapes.push(etape);
      valeurs.push(etape.valeur);
    }
    if (fois > 0) noter(notees, question, valeurs);
  }
  return { etapes, reponses };
}
