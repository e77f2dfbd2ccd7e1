/** Joins class names, leaving out what does not apply. */
export const classes = (...noms: readonly (string | false | null | undefined)[]): string =>
  noms.filter(Boolean).join(' ');
