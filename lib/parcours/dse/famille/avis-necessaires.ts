import type { ReponsesDse } from '../definition';
import { parentsConsideres, ressourcesPropresConsiderees } from './autonomie';

export type NomAvis = 'avis-couple' | 'avis-parent' | 'avis-autre-parent' | 'avis-etudiant';

/** FOY-3 to FOY-7: whether the notice of the other parent of a separated or single parent counts too. */
function autreParentCompte(reponses: ReponsesDse): boolean {
  const { separation } = reponses;
  if (separation?.alternee) return true;
  if (separation?.pension || reponses['pension-isole']?.pension) return false;
  const titres = reponses['parent-isole']?.titres ?? [];
  if (titres.includes('caf')) return false;
  return !titres.includes('lettre_t') || reponses['lettre-t-autre']?.lettre === 'oui';
}

function avisDesParents(reponses: ReponsesDse): readonly NomAvis[] {
  switch (reponses.parents?.situation) {
    case undefined:
      return [];
    case 'maries':
    case 'pacses':
    case 'tuteur':
      return ['avis-couple'];
    case 'non_maries_ensemble':
      return ['avis-parent', 'avis-autre-parent'];
    case 'deces':
    case 'incapacite_parent':
      return ['avis-parent'];
    case 'separes':
    case 'isole':
      return autreParentCompte(reponses) ? ['avis-parent', 'avis-autre-parent'] : ['avis-parent'];
  }
}

/** The tax notices that this situation asks for, in the order of the form. */
export function avisNecessaires(reponses: ReponsesDse): readonly NomAvis[] {
  const parents = parentsConsideres(reponses) ? avisDesParents(reponses) : [];
  return ressourcesPropresConsiderees(reponses) ? [...parents, 'avis-etudiant'] : parents;
}
