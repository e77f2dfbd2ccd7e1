import type { ResultatBourse } from '../resultat';
import type { Courbe, Lecture, Tranche } from './types';

/** What an evaluation says of the table; `null` when a fact is missing or a condition stops. An examination wins. */
export function lectureDe(resultat: ResultatBourse): Lecture | null {
  if (resultat.type === 'non_eligible')
    return resultat.motifs.every(({ code }) => code === 'HORS_BAREME') ? { type: 'hors_bareme' } : null;
  if (resultat.type === 'indetermine' && resultat.faitsManquants.some(({ raison }) => raison !== 'manquant'))
    return { type: 'examen' };
  const { echelon, montants } =
    resultat.type === 'eligible' ? resultat : (resultat.estimation ?? { echelon: null, montants: null });
  return echelon && montants ? { type: 'echelon', echelon, montants } : null;
}

export const memeLecture = (une: Lecture, autre: Lecture): boolean =>
  une.type === 'echelon' && autre.type === 'echelon'
    ? une.echelon === autre.echelon
    : une.type === autre.type;

/**
 * Rank of the stretch that holds a value, whole or not: a ceiling of income is included and nothing beyond it (BOR-1), a
 * number of kilometres counts from its bound on (BOR-4).
 */
export function rangDe({ axe, tranches }: Courbe, valeur: number): number {
  const rang =
    axe === 'revenu'
      ? tranches.findIndex(({ max }) => max === null || valeur <= max)
      : tranches.findLastIndex(({ min }) => min !== null && valeur >= min);
  return Math.max(rang, 0);
}

export const lireCourbe = (courbe: Courbe, valeur: number): Lecture | undefined =>
  courbe.tranches[rangDe(courbe, valeur)]?.lecture;

/** A stretch next to the present one, and how far it is. */
export interface Voisine {
  readonly tranche: Tranche;
  /** Euros, children or kilometres to reach it: positive both ways. */
  readonly ecart: number;
}

/** The stretch where the facts are, and its neighbours; `null` when nobody knows where they are. */
export function voisines(courbe: Courbe): {
  readonly ici: Tranche;
  readonly avant: Voisine | null;
  readonly apres: Voisine | null;
} | null {
  const { actuel, tranches } = courbe;
  const rang = actuel === null ? -1 : rangDe(courbe, actuel);
  const [ici, avant, apres] = [tranches[rang], tranches[rang - 1], tranches[rang + 1]];
  if (actuel === null || !ici) return null;
  return {
    ici,
    avant: avant && avant.max !== null ? { tranche: avant, ecart: actuel - avant.max } : null,
    apres: apres && apres.min !== null ? { tranche: apres, ecart: apres.min - actuel } : null,
  };
}
