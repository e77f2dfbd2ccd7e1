import type { ResultatBourse } from '../bourse/resultat';

/** What a deposit leads to at once. */
export type Issue = 'notification' | 'rejet' | 'examen';

/**
 * The outcome of a deposit from the engine's answer for each wish: a file that asks for no bourse, a wish that
 * the engine cannot decide, or a reason to stop the automatic path, sends the whole file to the Crous; every
 * wish refused is a refusal; else a conditional notification, wish by wish.
 */
export function issueDuDepot(resultats: readonly ResultatBourse[], motifsExamen: readonly string[]): Issue {
  const [premier] = resultats;
  if (!premier || motifsExamen.length > 0) return 'examen';
  if (resultats.some((r) => r.type === 'indetermine')) return 'examen';
  return resultats.every((r) => r.type === 'non_eligible') ? 'rejet' : 'notification';
}
