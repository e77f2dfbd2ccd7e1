import type { FaitsBourse, FaitsEtudes } from '@/lib/domain/bourse';
import { versFaits as versFaitsDse } from '@/lib/parcours/dse';
import { contexteDse } from './contexte';
import type { ContexteSimulateur, ReponsesSimulateur } from './definition';
import { versReponsesDse } from './vers-reponses-dse';

/** The page of the formation tells the school and the status apart; in the DSE one is not known without the other. */
const STATUT_INCONNU = {
  tempsPlein: undefined,
  formationContinue: undefined,
  alternance: undefined,
  apprentissage: undefined,
  contratProfessionnalisation: undefined,
} as const satisfies FaitsEtudes;

/** The facts of a simulation. « Je ne sais pas » leaves them undefined: the engine then says what is missing. */
export function versFaits(reponses: ReponsesSimulateur, contexte: ContexteSimulateur): FaitsBourse {
  const faits = versFaitsDse(versReponsesDse(reponses), 1, contexteDse(reponses, contexte));
  if (!reponses.formation || reponses.formation.rythme) return faits;
  return { ...faits, etudes: { ...faits.etudes, ...STATUT_INCONNU } };
}
