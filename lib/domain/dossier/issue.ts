import type { ResultatBourse } from '../bourse/resultat';

/** What a deposit leads to at once. */
export type Issue = 'notification' | 'rejet' | 'examen';

/**
 * The outcome of a deposit from the engine's answer for each wish. Every wish refused for certain is a refusal,
 * whatever else is unknown; otherwise a wish that the engine cannot decide, or a reason to stop the automatic
 * path, sends the whole file to the Crous; else a conditional notification, wish by wish. A file without a
 * request for a bourse, or filed for a durable and notable change (DIM-4), is always examined.
 */
export function issueDuDepot(
  resultats: readonly ResultatBourse[],
  motifsExamen: readonly string[],
  changementNotable = false,
): Issue {
  if (resultats.length === 0 || changementNotable) return 'examen';
  if (resultats.every((r) => r.type === 'non_eligible')) return 'rejet';
  const indecis = motifsExamen.length > 0 || resultats.some((r) => r.type === 'indetermine');
  return indecis ? 'examen' : 'notification';
}
