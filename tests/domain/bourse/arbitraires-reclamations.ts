import fc from 'fast-check';
import type { AutreAide, FaitsChangement } from '@/lib/domain/bourse';

/** Nearly always nothing: a claim is rare, and its absence means that it is not made. */
const rare = <T>(arbitraire: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, arbitraire);

/** A change of the incomes and other aids, claimed by a few. */
export const reclamations = (euros: fc.Arbitrary<number>) => ({
  changement: rare(
    fc.record<FaitsChangement>({
      evenement: fc.constantFrom('chomage', 'deces', 'autre', undefined),
      revenuAnneeSuivante: euros,
      revenuAnneeEnCours: euros,
    }),
  ),
  autresAides: rare(fc.uniqueArray(fc.constantFrom<AutreAide>('asaa', 'aed_mi_temps', 'erasmus', 'talents'))),
});
