import { A_LOGEMENT_ADAPTE, ADAPTE, CONTINGENT, COUPLE, EST_COUPLE, OUVERT } from '../affectation';

/** The most particular first: who may have an adapted room leaves the others to the others. */
const ORDRE = [CONTINGENT, ADAPTE, COUPLE, OUVERT] as const;

const admet = (exigence: number, qualites: number, nommee: boolean): boolean => {
  if (exigence === ADAPTE) return (qualites & A_LOGEMENT_ADAPTE) !== 0;
  if (exigence === COUPLE) return (qualites & EST_COUPLE) !== 0;
  return exigence === CONTINGENT ? nommee : exigence === OUVERT;
};

/**
 * A wish names a sheet; the rooms of a sheet may be several lots. Those that are for the request, in the order it asks them; when
 * none is, the first of the sheet, which will say so.
 * @param exigences of each lot of the sheet
 * @returns places in `exigences`
 */
export function lotsDuVoeu(
  exigences: readonly number[],
  qualites: number,
  nommee = false,
): readonly number[] {
  const siens = ORDRE.flatMap((exigence) =>
    exigences.flatMap((e, place) => (e === exigence && admet(e, qualites, nommee) ? [place] : [])),
  );
  return siens.length > 0 ? siens : exigences.length > 0 ? [0] : [];
}
