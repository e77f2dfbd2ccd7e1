import type { Bareme } from '../../baremes';
import type { FaitsBourse } from '../faits';
import type { ResultatBourse } from '../resultat';
import type { OptionsVersement } from '../versements/types';
import { jugerAsaa, jugerAsap, jugerRepasEloigne } from './aides-specifiques';
import { jugerMerite } from './merite';
import { jugerMobiliteInternationale } from './mobilite-internationale';
import { jugerMobiliteMaster, jugerMobiliteParcoursup } from './mobilites';
import type { AideEvaluee, Complements } from './types';

export type { PlafondsAsap } from './aides-specifiques';
export { plafondsAsap } from './aides-specifiques';
export type * from './types';

/**
 * Every complement of the year (g), judged and explained, whatever its answer.
 * @param resultat answer of `evaluerBourse` for the same facts and barème: most complements follow the bourse
 */
export function evaluerComplements(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
  options: OptionsVersement = {},
): Complements {
  return {
    MER: jugerMerite(faits, resultat, bareme),
    AMI: jugerMobiliteInternationale(faits, resultat, bareme),
    AMM: jugerMobiliteMaster(faits, resultat, bareme),
    AMP: jugerMobiliteParcoursup(faits, bareme),
    ASAP: jugerAsap(faits, bareme),
    ASAA: jugerAsaa(faits, resultat, bareme),
    REP: jugerRepasEloigne(faits, resultat, bareme, options.etudesOutreMer),
  };
}

const ORDRE = { acquise: 0, possible: 1, a_preciser: 2, exclue: 3, inexistante: 4 } as const;

/**
 * « Vous pourriez aussi demander »: the complements that nothing excludes, what is acquired first, then what can be asked for,
 * then what still depends on a fact.
 */
export function complementsPossibles(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
  options: OptionsVersement = {},
): readonly AideEvaluee[] {
  return Object.values(evaluerComplements(faits, resultat, bareme, options))
    .filter(({ etat }) => ORDRE[etat] <= ORDRE.a_preciser)
    .sort((a, b) => ORDRE[a.etat] - ORDRE[b.etat]);
}
