import {
  type Etape,
  type QuestionPosee,
  questionsDe,
  type Saisie,
  trouver,
  valider,
} from '@/lib/parcours/moteur';
import {
  marcher,
  PARCOURS_SIMULATEUR,
  type ReponsesSimulateur,
  type Saisies,
  versFaits,
} from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from '../repondre';

export { CONTEXTE, LYCEEN } from '../repondre';

export const QUESTIONS = PARCOURS_SIMULATEUR.questions.flatMap(questionsDe);

/** Narrow no-break space as « ~ », no-break space as « _ ». */
export const voir = (texte: string): string => texte.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

/** A question as it stands after these answers, whether the path asks it or not. */
export function poser(cle: string, reponses: ReponsesSimulateur = {}): QuestionPosee {
  const trouvee = QUESTIONS.find(({ id }) => id === cle);
  if (!trouvee) throw new Error(`question ${cle} absente`);
  return trouvee.poser({ reponses, rang: 1, contexte: CONTEXTE });
}

/** The step of a question on the path of the lycéen, some answers changed. */
export const etape = (cle: string, saisies: Saisies): Etape | null =>
  trouver(marcher({ ...LYCEEN, ...saisies }, CONTEXTE), cle);

export function refus(cle: string, saisie: Saisie, reponses?: ReponsesSimulateur): readonly string[] {
  const lu = valider(poser(cle, reponses), saisie);
  return lu.ok ? [] : lu.refus.map(({ champ, message }) => `${champ} : ${voir(message)}`);
}

export function valeur(cle: string, saisie: Saisie, reponses?: ReponsesSimulateur): unknown {
  const lu = valider(poser(cle, reponses), saisie);
  if (!lu.ok) throw new Error(`refusée : ${JSON.stringify(lu.refus)}`);
  return lu.valeur;
}

export const lignes = (cle: string, saisie: Saisie, reponses?: ReponsesSimulateur): readonly string[] =>
  poser(cle, reponses)
    .recapituler(valeur(cle, saisie, reponses))
    .map((ligne) => voir(`${ligne.libelle} : ${ligne.valeur}`));

export const faits = (saisies: Saisies) =>
  versFaits(marcher({ ...LYCEEN, ...saisies }, CONTEXTE).reponses, CONTEXTE);
