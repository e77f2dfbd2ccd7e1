import fc from 'fast-check';
import type { Tirage } from './repondre';

/** A tape of random numbers, reproducible from fast-check's seed. */
export const tirage: fc.Arbitrary<Tirage> = fc.nat().map((graine) => {
  let etat = graine;
  return (max) => {
    etat = (Math.imul(etat ^ (etat >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((etat >>> 8) % 1_000_003) % max;
  };
});
