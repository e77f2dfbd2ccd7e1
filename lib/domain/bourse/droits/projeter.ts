import type { Bareme } from '../../baremes';
import type { FaitsBourse, FaitsDroits } from '../faits';
import { compte } from '../saisies';
import { creditsExiges } from './lectures';
import { droitsSupplementaires } from './supplements';
import type { DroitAVenir } from './types';

type Cursus = NonNullable<FaitsDroits['cursus']>;

/**
 * The years to come, one right each: which right it would be, whether it is open (DRO-1, DRO-2), and the ECTS credits it demands
 * of those who repeat (f.2).
 * @param faits the rights used so far; unknown counts as none, as for a first request
 * @param cursus cycle of each year foreseen, in order, the year asked for first
 */
export function projeterDroits(
  faits: FaitsBourse,
  cursus: readonly Cursus[],
  bareme: Bareme,
): readonly DroitAVenir[] {
  const enPlus = droitsSupplementaires(faits.droits, bareme);
  const total = bareme.regles.droits.total + enPlus;
  const licence = bareme.regles.droits.licence + enPlus;
  let utilises = compte(faits.droits?.droitsUtilises) ?? 0;
  let enLicence = compte(faits.droits?.droitsUtilisesLicence) ?? 0;
  return cursus.map((cycle) => {
    const droit = utilises + 1;
    const ouvert = droit <= total && (cycle !== 'licence' || enLicence < licence);
    if (ouvert) {
      utilises++;
      if (cycle === 'licence') enLicence++;
    }
    const exiges = creditsExiges(droit, bareme);
    return {
      droit,
      cursus: cycle,
      ouvert,
      creditsExiges: exiges,
      restantsApres: Math.max(0, total - utilises),
    };
  });
}
