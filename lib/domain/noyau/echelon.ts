/** Échelon of the bourse sur critères sociaux. `'0'` exists only before 2017 (exoneration alone). */
export type Echelon = '0' | '0bis' | '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** As one writes it in a sentence: « 0 bis », « 5 ». */
export const libelleEchelon = (echelon: Echelon): string => (echelon === '0bis' ? '0\u00a0bis' : echelon);
