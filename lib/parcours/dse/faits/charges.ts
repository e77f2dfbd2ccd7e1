import type { FaitsCharges } from '@/lib/domain/bourse/faits';
import type { ContexteDse, ReponsesDse } from '../definition';
import { parentsConsideres } from '../famille/autonomie';
import { estCorrectionAExaminer } from '../famille/distance-corrigee';

/** Counts of the other children; unknown as long as one child is not described. */
function enfants(reponses: ReponsesDse): { autres?: number; superieur?: number } {
  if (!parentsConsideres(reponses)) return { autres: 0, superieur: 0 };
  const nombre = reponses['nombre-enfants']?.nombre;
  const decrits = (reponses.enfant ?? []).flatMap((enfant) => enfant ?? []);
  if (nombre === undefined || decrits.length !== nombre) return {};
  const autres = decrits.filter(({ etudes }) => etudes === 'non').length;
  return { autres, superieur: nombre - autres };
}

export function chargesVersFaits(reponses: ReponsesDse, rang: number, contexte: ContexteDse): FaitsCharges {
  const distance = reponses.distance?.[rang - 1];
  const { autres, superieur } = enfants(reponses);
  return {
    mode: 'detail',
    distanceKm: distance && !estCorrectionAExaminer(distance, contexte) ? distance.km : undefined,
    autresEnfants: autres,
    autresEnfantsSup: superieur,
    handicapCDAPH: reponses.handicap?.cdaph,
    etudiantAidant: reponses.aidant?.aidant,
  };
}
