import type { ReponsesDse } from '../definition';

/**
 * Whose resources the form asks for. AUT-2 to AUT-5 settle it; for a couple (AUT-1) the law compares its
 * resources with the Smic, so both households are asked and the engine, or the Crous, chooses.
 */
export function ressourcesDemandees(reponses: ReponsesDse): 'parents' | 'propres' | 'les_deux' {
  const { enfance, protection } = reponses;
  const declaration = reponses['declaration-impots'];
  const famille = reponses['situation-familiale'];
  if (enfance && enfance.enfance !== 'aucune') return 'propres';
  if (protection?.protection === 'refugie') return 'propres';
  if (!declaration?.separee) return 'parents';
  if (declaration.enfants > 0) return 'propres';
  return famille && famille.statut !== 'celibataire' ? 'les_deux' : 'parents';
}

export const parentsConsideres = (reponses: ReponsesDse): boolean =>
  ressourcesDemandees(reponses) !== 'propres';
export const ressourcesPropresConsiderees = (reponses: ReponsesDse): boolean =>
  ressourcesDemandees(reponses) !== 'parents';
