import 'server-only';
import { type Etendue, lireLoyers, lireSurfaces, type Mode } from '@/lib/domain/logement';
import { degagerConditions, estAdapte } from './conditions';
import type { LogementLu, Reparation } from './types';

type Bruts = readonly [number, number];

/** A room as a file tells it, once its text is plain and its words are ours. */
export interface LogementBrut
  extends Omit<LogementLu, 'surfaces' | 'loyers' | 'modes' | 'conditions' | 'adapte'> {
  readonly conditionsDites: string | null;
  readonly surfaces: Bruts;
  readonly occupations: readonly { readonly mode: Mode; readonly loyers: Bruts }[];
  /** Said by the file itself; otherwise read in the description. */
  readonly adapteDit?: boolean;
}

const joindre = (a: Etendue | undefined, b: Etendue): Etendue =>
  a ? { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) } : b;

function lireOccupations(
  occupations: LogementBrut['occupations'],
  reparations: Set<Reparation>,
): Pick<LogementLu, 'loyers' | 'modes'> {
  const loyers: Partial<Record<Mode, Etendue>> = {};
  const modes = new Set<Mode>();
  for (const { mode, loyers: dits } of occupations) {
    modes.add(mode);
    const { etendue, lecture } = lireLoyers(...dits);
    if (lecture !== 'juste') reparations.add(lecture === 'ramene' ? 'loyer_ramene' : 'loyer_ecarte');
    // Two ways of living as a couple (one space, two spaces) are one way for who searches.
    if (etendue) loyers[mode] = joindre(loyers[mode], etendue);
  }
  return { loyers, modes: [...modes] };
}

/** The room of a file, its absurd figures repaired or set aside, its conditions of access found. */
export function composerLogement(brut: LogementBrut, reparations: Set<Reparation>): LogementLu {
  const { conditionsDites, adapteDit, occupations, surfaces: dites, ...logement } = brut;
  const surfaces = lireSurfaces(...dites);
  if (surfaces.lecture === 'ecarte') reparations.add('surface');
  const trouvees = conditionsDites ?? degagerConditions(logement.description ?? '');
  if (trouvees !== null && conditionsDites === null) reparations.add('condition');
  const adapte = adapteDit ?? estAdapte(logement.description ?? '');
  if (adapte && adapteDit === undefined) reparations.add('adapte');
  return {
    ...logement,
    ...lireOccupations(occupations, reparations),
    surfaces: surfaces.etendue,
    conditions: trouvees,
    adapte,
  };
}
