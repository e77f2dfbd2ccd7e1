import {
  type Axe,
  type Courbe,
  faitsDuCalcul,
  type ResultatBourse,
  type SansCourbe,
  tracerCourbe,
} from '@/lib/domain/bourse';
import { trouver } from '@/lib/parcours/moteur';
import type { MarcheSimulateur, Simulation } from './simuler';

/** An axis is offered when its question is asked: brothers and sisters count for nothing beside one's own resources. */
const QUESTIONS: readonly (readonly [Axe, string | null])[] = [
  ['revenu', null],
  ['autresEnfants', 'enfants'],
  ['autresEnfantsSup', 'enfants'],
  ['distanceKm', 'trajet'],
];

export interface CourbesDuSimulateur {
  readonly courbes: readonly Courbe[];
  /** Why some axes are not drawn; `condition`: none is, for no income would change the answer. */
  readonly sans: SansCourbe | 'condition' | null;
}

const tientAUneCondition = (resultat: ResultatBourse): boolean =>
  resultat.type === 'non_eligible' && resultat.motifs.some(({ code }) => code !== 'HORS_BAREME');

/** What can be drawn of a simulation, and why the rest cannot. */
export function tracerLesCourbes(
  marche: MarcheSimulateur,
  { faits, bareme, resultat }: Simulation,
): CourbesDuSimulateur {
  if (tientAUneCondition(resultat)) return { courbes: [], sans: 'condition' };
  const calcul = faitsDuCalcul(faits);
  const tracees = QUESTIONS.filter(([, cle]) => cle === null || trouver(marche, cle)).map(([axe]) =>
    tracerCourbe(axe, calcul, bareme),
  );
  const refus = tracees.flatMap((tracee) => (tracee.ok ? [] : [tracee.refus]));
  return {
    courbes: tracees.flatMap((tracee) => (tracee.ok ? [tracee.valeur] : [])),
    sans: refus.includes('examen') ? 'examen' : (refus[0] ?? null),
  };
}
