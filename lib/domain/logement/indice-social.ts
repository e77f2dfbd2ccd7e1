/**
 * Social index of a request: (RBG + 1) ÷ (points de charge + 1); the smallest is served first.
 * A negative income counts as none: divided by more points it would otherwise push behind those the law helps most.
 * @param rbg revenu brut global of the household, in euros
 * @param points points de charge, 0 to 17
 */
export const indiceSocial = (rbg: number, points: number): number => (Math.max(0, rbg) + 1) / (points + 1);
