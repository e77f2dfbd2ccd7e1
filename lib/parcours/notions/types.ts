import type { Bareme } from '@/lib/domain/baremes';

/** Lines of the tax notice that a pupil may have to find. */
export type LigneAvis =
  | 'annee'
  | 'situation'
  | 'lettre-t'
  | 'personnes-a-charge'
  | 'revenu-brut-global'
  | 'revenu-fiscal-de-reference';

export type CleNotion =
  | 'avis-d-impot'
  | 'annee-des-revenus'
  | 'revenu-brut-global'
  | 'revenu-fiscal-de-reference'
  | 'foyer-fiscal'
  | 'enfant-a-charge'
  | 'parent-isole'
  | 'independance'
  | 'points-de-charge'
  | 'distance'
  | 'plafond'
  | 'echelon'
  | 'droit-a-bourse'
  | 'credits-ects'
  | 'etablissement-habilite'
  | 'cdaph'
  | 'aidant'
  | 'bourse'
  | 'dse'
  | 'crous'
  | 'cvec';

/** A word of the forms and of the decisions, explained once for all the pages. */
export interface Notion {
  readonly cle: CleNotion;
  readonly terme: string;
  /** One sentence. A figure in it comes from the barème. */
  readonly phrase: string | ((bareme: Bareme) => string);
  /** Where to read it, on the tax notice or elsewhere. */
  readonly ou?: string | ((bareme: Bareme) => string);
  /** The line of the notice that the drawing shows. */
  readonly ligne?: LigneAvis;
}
