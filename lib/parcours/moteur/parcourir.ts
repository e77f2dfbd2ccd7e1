import type { Question, Reponses } from './definir-question';
import type { ErreurChamp } from './formulaire';
import { type Parcours, questionsDe } from './parcours';
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

/** The answers so far, written by the walk and read by the questions. */
class Carnet<Carte, Contexte> {
  #notees: Readonly<Record<string, unknown>> = {};

  /**
   * Never written again, so that a question keeps the answers it was asked with. The schemas filled it, question by
   * question, with the values that `Carte` promises.
   */
  get reponses(): Reponses<Carte> {
    return this.#notees as Reponses<Carte>;
  }

  /** A repeated answer keeps its rank even when the ones before it do not read. */
  noter(question: Question<Carte, Contexte>, rang: number, valeur: unknown) {
    const { id, repetee } = question;
    if (repetee) {
      const anciennes = this.#notees[id];
      const suite: unknown[] = Array.isArray(anciennes) ? [...anciennes] : [];
      suite[rang - 1] = valeur;
      this.#notees = { ...this.#notees, [id]: suite };
    } else if (valeur !== undefined) this.#notees = { ...this.#notees, [id]: valeur };
  }
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
  const carnet = new Carnet<Carte, Contexte>();
  const etapes: Etape[] = [];
  for (const bloc of parcours.questions) {
    const prevues = questionsDe(bloc).map((q) => ({ q, fois: q.fois(carnet.reponses, contexte) }));
    const tours = Math.max(0, ...prevues.map(({ fois }) => fois));
    for (let rang = 1; rang <= tours; rang++)
      for (const { q } of prevues.filter(({ fois }) => rang <= fois)) {
        const etape = situer(q.poser({ reponses: carnet.reponses, rang, contexte }), brouillon);
        etapes.push(etape);
        carnet.noter(q, rang, etape.valeur);
      }
  }
  return { etapes, reponses: carnet.reponses };
}
