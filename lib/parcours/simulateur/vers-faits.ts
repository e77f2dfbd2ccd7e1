import type { FaitsBourse, FaitsEtudes, FaitsMaintien } from '@/lib/domain/bourse';
import { estOutreMer, lieuDEtudes } from '@/lib/domain/noyau/collectivite';
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

/**
 * e.3-1 alone: the other cases of the maintien are not asked here, and it never changes the échelon. The DSE reads the same from the
 * communes.
 */
function maintienOutreMer({ 'outre-mer': lu }: ReponsesSimulateur): FaitsMaintien | undefined {
  if (!lu || lu.famille === 'etranger' || lu.etudes === 'etranger' || !estOutreMer(lu.famille))
    return undefined;
  const lieuEtudes = lieuDEtudes(lu.famille, lu.etudes);
  if (lieuEtudes !== 'metropole' && lieuEtudes !== 'autre_ile') return undefined;
  return { etudesApresLe1erJuillet: lu.apres, residenceParents: 'outre_mer', lieuEtudes };
}

/** The facts of a simulation. « Je ne sais pas » leaves them undefined: the engine then says what is missing. */
export function versFaits(reponses: ReponsesSimulateur, contexte: ContexteSimulateur): FaitsBourse {
  const dse = versFaitsDse(versReponsesDse(reponses), 1, contexteDse(reponses, contexte));
  const faits = { ...dse, maintien: maintienOutreMer(reponses) };
  if (!reponses.formation || reponses.formation.rythme) return faits;
  return { ...faits, etudes: { ...faits.etudes, ...STATUT_INCONNU } };
}
