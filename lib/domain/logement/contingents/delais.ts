/** How long somebody who was named has to answer. */
export const DELAI_DE_REPONSE = {
  jours: 10,
  source: 'welcome.univ-lyon2.fr, FAQ (2023) : confirmation sous 5 à 10 jours',
} as const;

const JOUR = 86_400_000;

/**
 * Last instant to answer, to the minute of the naming.
 * @param designeeA milliseconds since 1970
 */
export const echeanceDeReponse = (designeeA: number): number => designeeA + DELAI_DE_REPONSE.jours * JOUR;
