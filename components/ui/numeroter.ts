/** Gives each line a key by its rank, for lists that are replaced as a whole and whose lines may be alike. */
export const numeroter = <T>(lignes: readonly T[]): readonly { readonly cle: string; readonly ligne: T }[] =>
  lignes.map((ligne, rang) => ({ cle: `l${rang}`, ligne }));
