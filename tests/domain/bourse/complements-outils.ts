import type { Bareme } from '@/lib/domain/baremes';
import type { AideEvaluee, CodeAide, FaitsBourse, FaitsComplements } from '@/lib/domain/bourse';
import { evaluerBourse, evaluerComplements } from '@/lib/domain/bourse';
import { avecTotaux, BAREME_2025, COMPLET } from './personne';

/** A scholar (échelon 1), one out of the table, and one the engine can't conclude about. */
export const BOURSIER: FaitsBourse = COMPLET;
export const NON_BOURSIER: FaitsBourse = avecTotaux(200_000, 0);
export const INDECIS: FaitsBourse = { ...COMPLET, nationalite: {} };

export const avecComplements = (
  complements: FaitsComplements,
  faits: FaitsBourse = BOURSIER,
): FaitsBourse => ({
  ...faits,
  complements,
});

/** One complement of a person. */
export function aide(code: CodeAide, faits: FaitsBourse, loi: Bareme = BAREME_2025): AideEvaluee {
  return evaluerComplements(faits, evaluerBourse(faits, loi), loi)[code];
}

/** Paths of what a complement still wants to know. */
export const aPreciser = (evaluee: AideEvaluee): readonly string[] =>
  evaluee.manquants.map(({ code }) => code);
