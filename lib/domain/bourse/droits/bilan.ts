import type { Bareme } from '../../baremes';
import type { FaitsBourse } from '../faits';
import { compte } from '../saisies';
import { creditsExiges, cursusDemande } from './lectures';
import { droitsSupplementaires } from './supplements';
import type { BilanDroits } from './types';

const reste = (sur: number, utilises: number): number => Math.max(0, sur - utilises);

/**
 * Where a student stands: rights in all, used, left, left in the licence and after it (DRO-1 to DRO-3), and what the right
 * asked for demands (f.2). Source: etudiant.gouv.fr, page 2974.
 * @returns counts of annual rights and ECTS credits; `null` where a fact is missing, never a guess
 */
export function bilanDroits(faits: FaitsBourse, bareme: Bareme): BilanDroits {
  const supplementaires = droitsSupplementaires(faits.droits, bareme);
  const { total: base, licence } = bareme.regles.droits;
  const total = base + supplementaires;
  const utilises = compte(faits.droits?.droitsUtilises) ?? null;
  const enLicence = compte(faits.droits?.droitsUtilisesLicence) ?? (utilises === 0 ? 0 : null);
  const restants = utilises === null ? null : reste(total, utilises);
  const droitDemande = utilises === null ? null : utilises + 1;
  return {
    total,
    supplementaires,
    utilises,
    restants,
    restantsEnLicence:
      cursusDemande(faits) !== 'licence' || enLicence === null || restants === null
        ? null
        : Math.min(restants, reste(licence + supplementaires, enLicence)),
    restantsApresLicence: enLicence === null ? null : reste(base, enLicence),
    droitDemande,
    creditsExiges: droitDemande === null ? null : creditsExiges(droitDemande, bareme),
  };
}
