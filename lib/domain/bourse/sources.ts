import type { Bareme, Source } from '../baremes';

export const F12214 = 'service-public.fr, fiche F12214';
export const F18291 = 'service-public.fr, fiche F18291';
export const PAGE_DROITS = 'etudiant.gouv.fr, page 2974';
export const CIRCULAIRE_2002 = 'circulaire n°\u00a02002-042';
export const ARRETE_ENSM = 'arrêté du 24 juin 2013 (ENSM)';
export const ANNEXE_3_PARENTS = 'circulaire n°\u00a02013-0011, annexe 3 §\u00a01.2.1';
export const REPONSE_GARDE = 'réponse ministérielle 1144S du 8 juillet 2015';
export const LESCROUS = 'lescrous.fr';
/** For what no text we could read settles. */
export const NON_RELU = 'règle non relue dans un texte officiel';

/** How to cite a text of the year inside a sentence; `null` when that text was not found. */
export function citer(bareme: Bareme, objet: Source['objet']): string | null {
  for (const source of bareme.sources) if (source.objet === objet) return source.citation;
  return null;
}

/** Annexe 3 of the yearly circulaire: incomes and points de charge. */
export function annexe3(bareme: Bareme): string {
  const circulaire = citer(bareme, 'circulaire');
  return circulaire === null ? F12214 : `${circulaire}, annexe 3`;
}
