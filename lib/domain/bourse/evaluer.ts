import type { Bareme } from '../baremes';
import { appliquerChangement } from './changement';
import { jugerAge } from './conditions/age';
import { jugerDiplome } from './conditions/diplome';
import { jugerDroits } from './conditions/droits';
import { jugerEtudes } from './conditions/etudes';
import { jugerNationalite } from './conditions/nationalite';
import type { Constat } from './constat';
import { ouvrirConstat } from './constat';
import { estimer } from './estimation';
import type { FaitsBourse } from './faits';
import { compterPoints } from './points-de-charge';
import { retenirRessources } from './ressources';
import type { Calcul, Conditions, Estimation, ResultatBourse } from './resultat';

const auMoinsUn = <T>(liste: readonly T[]): liste is readonly [T, ...T[]] => liste.length > 0;

/** a.1 to a.5 and f: each condition judged on its own, so that every refusal is told at once. */
function jugerConditions(faits: FaitsBourse, bareme: Bareme, constat: Constat): Conditions {
  return {
    etudes: jugerEtudes(faits.etudes, faits.autresAides, bareme, constat),
    diplome: jugerDiplome(faits, constat),
    age: jugerAge(faits.age, bareme, constat),
    nationalite: jugerNationalite(faits.nationalite, bareme, constat),
    droits: jugerDroits(faits, bareme, constat),
  };
}

/** b, c and d: what the table says, as soon as incomes and charges are known. */
function calculer(faits: FaitsBourse, bareme: Bareme, constat: Constat): Estimation | null {
  const points = compterPoints(faits.charges, bareme, constat);
  const avant = constat.manquants.length;
  const ressources = retenirRessources(faits.ressources, bareme, constat);
  if (points === null || ressources === null) return null;
  const retenues = appliquerChangement(faits.changement, ressources, points, bareme, constat);
  return estimer(retenues, points, constat.manquants.length === avant, bareme, constat);
}

const calculDe = ({ ressourcesRetenues, pointsDeCharge, ressourcesPropresSeules }: Estimation): Calcul => ({
  ressourcesRetenues,
  pointsDeCharge,
  ressourcesPropresSeules,
});

/**
 * Judges a request for a bourse sur critères sociaux and explains every step (order of domaine 0.4). Total: it never throws.
 *
 * - `non_eligible`: a condition is certainly not met, or the incomes are above the table. Every motive is given, and the
 *   figures too when they can be computed. A certain refusal wins over missing facts.
 * - `indetermine`: a fact is unknown (`manquant`), or a rule is not sure enough for a machine (`examen_crous`). Never a
 *   guess; `estimation` is what the table says as soon as incomes and charges are known.
 * - `eligible`: every condition is met; échelon, amounts and distance to the neighbouring échelons.
 *
 * @param faits what is known; an absent field is unknown, never « no » nor zero
 * @param bareme law of the academic year, which also sets the day ages are judged on (1 September)
 * @returns amounts and incomes in euros, distances to the neighbours in whole euros
 */
export function evaluerBourse(faits: FaitsBourse, bareme: Bareme): ResultatBourse {
  const constat = ouvrirConstat();
  const conditions = jugerConditions(faits, bareme, constat);
  const estimation = calculer(faits, bareme, constat);
  const { pas: explication, motifs, manquants } = constat;
  if (auMoinsUn(motifs)) {
    const calcul = estimation && calculDe(estimation);
    return {
      type: 'non_eligible',
      motifs,
      seuils: estimation?.seuils ?? null,
      calcul,
      explication,
      conditions,
    };
  }
  if (auMoinsUn(manquants))
    return { type: 'indetermine', faitsManquants: manquants, estimation, explication, conditions };
  if (!estimation?.echelon || !estimation.montants)
    throw new Error(`barème ${bareme.annee}: neither an échelon, nor a motive, nor a missing fact`);
  const { echelon, montants, seuils } = estimation;
  return {
    type: 'eligible',
    echelon,
    montants,
    seuils,
    calcul: calculDe(estimation),
    explication,
    conditions,
  };
}
