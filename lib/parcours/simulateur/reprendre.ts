import { type CarteDse, type ContexteDse, PARCOURS_DSE } from '@/lib/parcours/dse';
import { autrement, type Question, type QuestionPosee, questionsDe } from '@/lib/parcours/moteur';
import { contexteDse } from './contexte';
import type { CarteSimulateur, ContexteSimulateur, ReponsesSimulateur, Reprise } from './definition';
import { versReponsesDse } from './vers-reponses-dse';

type QuestionSimulateur = Question<CarteSimulateur, ContexteSimulateur>;

interface Options {
  readonly tache: string;
  /** A condition of ours, besides the one the DSE puts. */
  readonly posee?: (reponses: ReponsesSimulateur) => boolean;
  /** Words that hold for a file and not for a simulation. */
  readonly adapter?: (question: QuestionPosee) => QuestionPosee;
}

const QUESTIONS_DSE = new Map(
  PARCOURS_DSE.questions.flatMap(questionsDe).map((question) => [question.id, question]),
);

function questionDuDse(id: keyof CarteDse): Question<CarteDse, ContexteDse> {
  const trouvee = QUESTIONS_DSE.get(id);
  if (!trouvee) throw new Error(`question absente du DSE : ${id}`);
  return trouvee;
}

/** A question of the DSE as it would stand for these answers. */
export function poserDuDse(
  id: keyof CarteDse,
  reponses: ReponsesSimulateur,
  contexte: ContexteSimulateur,
): QuestionPosee {
  const ctx = { reponses: versReponsesDse(reponses), rang: 1, contexte: contexteDse(reponses, contexte) };
  return questionDuDse(id).poser(ctx);
}

/** Whether the DSE would ask it, for these answers. */
export const estDemandeeParLeDse = (
  id: keyof CarteDse,
  reponses: ReponsesSimulateur,
  contexte: ContexteSimulateur,
): boolean => questionDuDse(id).fois(versReponsesDse(reponses), contexteDse(reponses, contexte)) > 0;

/** A question of the DSE asked here: same words, same reading, same condition, and a place of ours on the path. */
export const reprendre = (
  id: Reprise,
  { tache, posee, adapter = (question) => question }: Options,
): QuestionSimulateur => ({
  id,
  tache,
  repetee: false,
  fois: (reponses, contexte) =>
    (posee?.(reponses) ?? true) && estDemandeeParLeDse(id, reponses, contexte) ? 1 : 0,
  poser: ({ reponses, contexte }) => autrement(adapter(poserDuDse(id, reponses, contexte)), { tache }),
});
