import type { Bareme } from '../../baremes';
import type { Constat } from '../constat';
import { demander, expliquer } from '../constat';
import type { FaitsRessources } from '../faits';
import { euros } from '../format';
import { compte, montant } from '../saisies';
import { regimeDesRessources } from './autonomie';
import { revenusDuFoyer } from './foyer';

export interface RessourcesRetenues {
  /** Whole euros, may be negative. */
  readonly revenu: number;
  readonly propresSeules: boolean;
  /** Children of the household the student founded, whose points no text we read settles (PTS-14). */
  readonly enfantsPropres: number;
}

function retenir(
  revenu: number | null,
  propresSeules: boolean,
  enfantsPropres: number,
  bareme: Bareme,
  constat: Constat,
): RessourcesRetenues | null {
  if (revenu === null) return null;
  const { anneeRevenus } = bareme;
  const source = `avis d’imposition ${anneeRevenus + 1}, revenus ${anneeRevenus}`;
  expliquer(constat, 'RES-1', 'Revenu brut global retenu', euros(revenu), source, { revenu });
  return { revenu, propresSeules, enfantsPropres };
}

/**
 * Incomes to compare with the ceilings (b.1 to b.3): line « revenu brut global » of the notice of year n-2 (RES-1, RES-2), of the
 * parents' household or of the student alone. Negative incomes count as they are (RES-5).
 * @returns `null` when a fact is missing or a rule must be examined (noted in `constat`)
 */
export function retenirRessources(
  ressources: FaitsRessources | undefined,
  bareme: Bareme,
  constat: Constat,
): RessourcesRetenues | null {
  if (!ressources) {
    demander(constat, 'ressources', 'Les revenus de votre foyer');
    return null;
  }
  if (ressources.mode === 'total') {
    const total = montant(ressources.revenuBrutGlobal);
    if (total === undefined) demander(constat, 'ressources.revenuBrutGlobal', 'Le revenu brut global');
    return retenir(total ?? null, false, 0, bareme, constat);
  }
  const { foyer, autonomie } = ressources;
  const regime = regimeDesRessources(autonomie, foyer.parents, bareme, constat);
  if (regime === 'inconnu') return null;
  if (regime === 'parents') return retenir(revenusDuFoyer(foyer, constat), false, 0, bareme, constat);
  const propre = montant(autonomie?.revenuPropreAnnuel);
  if (propre === undefined)
    demander(constat, 'ressources.autonomie.revenuPropreAnnuel', 'Votre propre revenu brut global');
  const enfants = regime === 'foyer_etudiant' ? (compte(autonomie?.enfantsACharge) ?? 0) : 0;
  return retenir(propre ?? null, true, enfants, bareme, constat);
}
