import type { Bareme } from '../baremes';
import type { Echelon } from '../bourse';

/** A figure before and after; `null`: it did not exist, or no longer does. */
export interface Ecart {
  readonly avant: number | null;
  readonly apres: number | null;
}

export interface LignesComparees {
  /** Columns of either year, from the lowest échelon. */
  readonly echelons: readonly Echelon[];
  /** One row per point, one cell per échelon. */
  readonly plafonds: readonly (readonly Ecart[])[];
  readonly montants: readonly Ecart[];
  readonly points: readonly (Ecart & {
    readonly quoi: 'paliers' | 'autreEnfant' | 'enfantSuperieur' | 'handicapCDAPH' | 'etudiantAidant';
    readonly km?: number;
  })[];
  readonly complementOutreMer: Ecart;
  readonly inchange: boolean;
}

const ORDRE: readonly Echelon[] = ['0', '0bis', '1', '2', '3', '4', '5', '6', '7'];

const bouge = ({ avant, apres }: Ecart): boolean => avant !== apres;

function cellule(tableDe: (bareme: Bareme) => readonly number[] | undefined, echelon: Echelon) {
  return (bareme: Bareme): number | null => tableDe(bareme)?.[bareme.echelons.indexOf(echelon)] ?? null;
}

/** Points of a distance: those of the last band that starts before it. */
const pointsA = ({ points }: Bareme, km: number): number =>
  points.paliers.findLast(({ kmMin }) => kmMin <= km)?.points ?? 0;

/** What changes between two years in the figures that compute: ceilings, amounts, points. Whole euros, points. */
export function comparerBaremes(avant: Bareme, apres: Bareme): LignesComparees {
  const lire = (valeur: (bareme: Bareme) => number | null): Ecart => ({
    avant: valeur(avant),
    apres: valeur(apres),
  });
  const echelons = ORDRE.filter((e) => avant.echelons.includes(e) || apres.echelons.includes(e));
  const nombre = Math.max(avant.plafonds.length, apres.plafonds.length);
  const plafonds = Array.from({ length: nombre }, (_, rang) =>
    echelons.map((echelon) => lire(cellule(({ plafonds: table }) => table[rang], echelon))),
  );
  const montants = echelons.map((echelon) => lire(cellule(({ montants: table }) => table.annuel, echelon)));
  const kms = [...avant.points.paliers, ...apres.points.paliers].map(({ kmMin }) => kmMin);
  const points: LignesComparees['points'] = [
    ...[...new Set(kms)]
      .sort((a, b) => a - b)
      .map((km) => ({ quoi: 'paliers' as const, km, ...lire((bareme) => pointsA(bareme, km)) })),
    ...(['autreEnfant', 'enfantSuperieur', 'handicapCDAPH', 'etudiantAidant'] as const).map((quoi) => ({
      quoi,
      ...lire((bareme) => bareme.points[quoi]),
    })),
  ];
  const complementOutreMer = lire((bareme) => bareme.complementOutreMer);
  const inchange = ![...plafonds.flat(), ...montants, ...points, complementOutreMer].some(bouge);
  return { echelons, plafonds, montants, points, complementOutreMer, inchange };
}
