import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estRefusReferent, RANGS_DE_REFERENT, REFUS_REFERENT, rangLibre } from '@/lib/domain/etablissement';

describe('les places de référent', () => {
  it.each([
    [[], 1],
    [[1], 2],
    [[2], 1],
    [[1, 2], null],
    [[2, 1], null],
  ] as const)('occupées %j, la suivante est %s', (occupes, attendue) => {
    expect(rangLibre(occupes)).toBe(attendue);
  });

  it('ne donnent jamais une place prise, ni une troisième', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (occupes) => {
        const rang = rangLibre(occupes);
        if (rang === null) expect(RANGS_DE_REFERENT.every((r) => occupes.includes(r))).toBe(true);
        else {
          expect(RANGS_DE_REFERENT).toContain(rang);
          expect(occupes).not.toContain(rang);
        }
      }),
    );
  });
});

describe('les raisons d’un refus', () => {
  it('sont des phrases entières', () => {
    for (const phrase of Object.values(REFUS_REFERENT)) expect(phrase).toMatch(/^(L’|Le )[^.]+\.$/);
  });

  it('se reconnaissent, et rien d’autre', () => {
    for (const cle of Object.keys(REFUS_REFERENT)) expect(estRefusReferent(cle)).toBe(true);
    for (const autre of ['', 'agreer', 'toString', '__proto__']) expect(estRefusReferent(autre)).toBe(false);
  });
});
