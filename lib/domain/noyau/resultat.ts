/** A value or an expected refusal. Bugs stay exceptions. */
export type Resultat<T, R> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly refus: R };

export const succes = <T>(valeur: T): Resultat<T, never> => ({ ok: true, valeur });
export const refus = <R>(raison: R): Resultat<never, R> => ({ ok: false, refus: raison });
