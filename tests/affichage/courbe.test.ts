import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADRE, ETIQUETTE, pasRond, tracerCourbe } from '@/components/metier/bourse/courbe';
import { baremeAffiche, paliersDe } from '@/components/metier/bourse/paliers';
import { listerBaremes } from '@/lib/domain/baremes';

const [bareme] = listerBaremes();
if (!bareme) throw new Error('aucun barème');
const paliers = paliersDe(bareme, 5);

describe('la courbe des échelons', () => {
  it('range les paliers du plus petit plafond au plus grand, échelon 7 d’abord', () => {
    expect(paliers[0]?.echelon).toBe('7');
    expect(paliers.at(-1)?.echelon).toBe('0bis');
    for (const [i, { plafond }] of paliers.entries())
      expect(plafond).toBeGreaterThan(paliers[i - 1]?.plafond ?? 0);
  });

  it('lit la dernière ligne du tableau au-delà d’elle', () => {
    expect(paliersDe(bareme, 40)).toEqual(paliersDe(bareme, bareme.plafonds.length - 1));
  });

  it.each([
    [6335, 2000],
    [61_000, 20_000],
    [100, 50],
    [0, 0.5],
  ])('gradue un axe de %d par pas ronds de %d', (max, pas) => {
    expect(pasRond(max)).toBe(pas);
  });

  it('descend toujours vers la droite et finit à zéro', () => {
    const hauteurs = [...tracerCourbe(paliers, 33_000).ligne.matchAll(/V([\d.]+)/g)].map(([, y]) =>
      Number(y),
    );
    expect(hauteurs).toEqual([...hauteurs].sort((a, b) => a - b));
    expect(hauteurs.at(-1)).toBe(CADRE.bas);
  });

  it('garde « vous » et son étiquette dans le cadre, pour tout revenu et tout total de points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 3_000_000 }), fc.nat({ max: 30 }), (revenu, points) => {
        const { vous, abscisses } = tracerCourbe(paliersDe(bareme, points), revenu);
        expect(vous.x).toBeGreaterThanOrEqual(CADRE.gauche);
        expect(vous.x).toBeLessThanOrEqual(CADRE.droite);
        expect(vous.etiquette).toBeGreaterThanOrEqual(CADRE.gauche);
        expect(vous.etiquette + ETIQUETTE.largeur).toBeLessThanOrEqual(CADRE.droite);
        expect(abscisses.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('ne nomme l’année reprise que pour un barème provisoire', () => {
    expect(baremeAffiche({ ...bareme, statut: 'provisoire' }, '2025-2026')).toHaveProperty(
      'repris',
      '2025-2026',
    );
    expect(baremeAffiche({ ...bareme, statut: 'publie' }, '2025-2026')).not.toHaveProperty('repris');
  });
});
