import type { Echelon, Estimation, Montants, ResultatBourse } from '@/lib/domain/bourse';

/**
 * A result in one line, to stand beside others. `sous_reserve`: the table answers, a condition still has to be told or examined;
 * `inconnue`: the table itself cannot be read.
 */
export interface Verdict {
  readonly issue: 'accordee' | 'sous_reserve' | 'refusee' | 'inconnue';
  readonly echelon: Echelon | null;
  readonly montants: Montants | null;
  /** Total of the points de charge; `null` when they are not known. */
  readonly points: number | null;
  /** The first reason of a refusal, a whole sentence. */
  readonly motif: string | null;
}

const RIEN = { echelon: null, montants: null, points: null, motif: null } as const;

function sousReserve(estimation: Estimation | null): Verdict {
  if (!estimation) return { ...RIEN, issue: 'inconnue' };
  const { echelon, montants, pointsDeCharge: points } = estimation;
  return echelon && montants
    ? { ...RIEN, issue: 'sous_reserve', echelon, montants, points }
    : { ...RIEN, issue: 'inconnue', points };
}

export function verdictDe(resultat: ResultatBourse): Verdict {
  switch (resultat.type) {
    case 'eligible': {
      const { echelon, montants, calcul } = resultat;
      return { ...RIEN, issue: 'accordee', echelon, montants, points: calcul.pointsDeCharge };
    }
    case 'non_eligible':
      return {
        ...RIEN,
        issue: 'refusee',
        points: resultat.calcul?.pointsDeCharge ?? null,
        motif: resultat.motifs[0].libelle,
      };
    case 'indetermine':
      return sousReserve(resultat.estimation);
  }
}

/** Euros a year, 0 when nothing is paid; `null` when it is not known. */
export const annuelDe = ({ issue, montants }: Verdict): number | null =>
  issue === 'inconnue' ? null : (montants?.annuel ?? 0);
