import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attenteApres } from '@/lib/server/acces/limites';
import '../compte/outillage';

const LIMITE = { max: 10, fenetreSecondes: 60 };

/** Weight of the attempts at a moment, `delai` seconds later, one more included. */
function poidsApres(courante: number, precedente: number, ecoulees: number, delai: number): number {
  const instant = ecoulees + delai;
  if (instant < 60) return courante + 1 + precedente * (1 - instant / 60);
  return 1 + courante * Math.max(0, 1 - (instant - 60) / 60);
}

describe('l’attente après une limite', () => {
  it('est nulle tant que la limite n’est pas atteinte', () => {
    expect(attenteApres({ courante: 10, precedente: 0, ecoulees: 3 }, LIMITE)).toBe(0);
    expect(attenteApres({ courante: 5, precedente: 10, ecoulees: 30 }, LIMITE)).toBe(0);
  });

  it('est celle au bout de laquelle un nouvel essai passe, et pas beaucoup plus', () => {
    const compte = fc.record({
      courante: fc.integer({ min: 1, max: 200 }),
      precedente: fc.integer({ min: 0, max: 200 }),
      ecoulees: fc.double({ min: 0, max: 59.9, noNaN: true }),
    });
    fc.assert(
      fc.property(compte, (c) => {
        const attente = attenteApres(c, LIMITE);
        const { courante, precedente, ecoulees } = c;
        if (attente === 0) return;
        expect(attente).toBeGreaterThan(0);
        expect(attente).toBeLessThanOrEqual(120);
        expect(poidsApres(courante, precedente, ecoulees, attente + 0.01)).toBeLessThanOrEqual(10.01);
        const plusTot = attente - 1;
        if (plusTot > 0) expect(poidsApres(courante, precedente, ecoulees, plusTot)).toBeGreaterThan(9.99);
      }),
    );
  });
});
