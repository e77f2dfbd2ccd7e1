/** Narrow no-break space: thousands, and before « € % ; : ? ! », inside « ». */
export const FINE = '\u202f';
/** No-break space: between a figure and its word (« 5 points », « 5 janvier », « échelon 1 »). */
export const INSECABLE = '\u00a0';
