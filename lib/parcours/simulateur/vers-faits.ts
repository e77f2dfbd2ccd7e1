import type { FaitsBourse, FaitsComplements, FaitsEtudes, FaitsMaintien } from '@/lib/domain/bourse';
import { estOutreMer, lieuDEtudes } from '@/lib/domain/noyau/collectivite';
import { versFaits as versFaitsDse } from '@/lib/parcours/dse';
import { contexteDse } from './contexte';
import type { Atout, ContexteSimulateur, ReponsesSimulateur } from './definition';
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

/** g. What was not ticked is « no »; who never had a bourse never had the aide au mérite either. */
function complementsVersFaits(
  { complements: lus }: ReponsesSimulateur,
  { age }: FaitsBourse,
): FaitsComplements | undefined {
  if (!lus) return undefined;
  const est = (atout: Atout): boolean => lus.atouts.includes(atout);
  return {
    mentionTB: est('mention'),
    aidesMeriteDejaPercues: age?.premiereDemande ? 0 : undefined,
    bourseLycee: est('bourse_lycee'),
    sortieAcademie: est('hors_academie'),
    sortieRegionAcademique: est('autre_region'),
    moisEtranger: est('etranger') ? lus.mois : 0,
    restaurantEloigne: est('restaurant'),
  };
}

/** The facts of a simulation. « Je ne sais pas » leaves them undefined: the engine then says what is missing. */
export function versFaits(reponses: ReponsesSimulateur, contexte: ContexteSimulateur): FaitsBourse {
  const dse = versFaitsDse(versReponsesDse(reponses), 1, contexteDse(reponses, contexte));
  const faits = {
    ...dse,
    maintien: maintienOutreMer(reponses),
    complements: complementsVersFaits(reponses, dse),
  };
  if (!reponses.formation || reponses.formation.rythme) return faits;
  return { ...faits, etudes: { ...faits.etudes, ...STATUT_INCONNU } };
}
