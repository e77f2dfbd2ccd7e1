import type { FaitsCharges } from '@/lib/domain/bourse/faits';
import type { ContexteDse, ReponsesDse } from '../definition';
import { parentsConsideres } from '../famille/autonomie';
import { estCorrectionAExaminer } from '../famille/distance-corrigee';
import type { Enfant } from '../famille/valeurs';

/** Counts of the other children; unknown as long as one child is not described. */
function enfants(reponses: ReponsesDse): { autres?: number; superieur?: number; alternance?: number } {
  if (!parentsConsideres(reponses)) return { autres: 0, superieur: 0 };
  const nombre = reponses['nombre-enfants']?.nombre;
  const decrits = (reponses.enfant ?? []).flatMap((enfant) => enfant ?? []);
  if (nombre === undefined || decrits.length !== nombre) return {};
  const combien = (lesquelles: Enfant['etudes']) =>
    decrits.filter(({ etudes }) => etudes === lesquelles).length;
  // PTS-13: told apart, since a rule of its own says whether work-study counts as studies. Absent: none.
  const alternance = combien('alternance') || undefined;
  return { autres: combien('non'), superieur: combien('superieur'), alternance };
}

export function chargesVersFaits(reponses: ReponsesDse, rang: number, contexte: ContexteDse): FaitsCharges {
  const distance = reponses.distance?.[rang - 1];
  const { autres, superieur, alternance } = enfants(reponses);
  return {
    mode: 'detail',
    distanceKm: distance && !estCorrectionAExaminer(distance, contexte) ? distance.km : undefined,
    autresEnfants: autres,
    autresEnfantsSup: superieur,
    enfantsAlternanceSup: alternance,
    handicapCDAPH: reponses.handicap?.cdaph,
    etudiantAidant: reponses.aidant?.aidant,
  };
}
