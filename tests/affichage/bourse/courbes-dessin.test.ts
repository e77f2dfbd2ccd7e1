import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arretProche, arretsDe } from '@/components/metier/bourse/courbes/arrets';
import { CADRE, dessiner, ETIQUETTE, placer } from '@/components/metier/bourse/courbes/dessin';
import { echelleDe, graduer, pasRond } from '@/components/metier/bourse/courbes/echelle';
import { listerBaremes } from '@/lib/domain/baremes';
import { AXES, courbe, famille, LOI } from './famille';

const familles = fc
  .record({
    revenu: fc.integer({ min: -50_000, max: 3_000_000 }),
    autres: fc.nat(15),
    sup: fc.nat(15),
    km: fc.nat(20_000),
  })
  .map(({ revenu, autres, sup, km }) => famille(revenu, autres, sup, km));
const cas = fc.tuple(fc.constantFrom(...AXES), familles, fc.constantFrom(...listerBaremes()));

describe('l’échelle d’un axe', () => {
  it.each([
    [6335, 2000],
    [61_000, 20_000],
    [100, 50],
    [0, 0.5],
  ])('gradue une étendue de %d par pas ronds de %d', (etendue, pas) => {
    expect(pasRond(etendue)).toBe(pas);
  });

  it('gradue aussi sous zéro', () => {
    expect(graduer(-13_000, 39_000)).toEqual([0, 20_000]);
    expect(graduer(-25_000, 39_000)).toEqual([-20_000, 0, 20_000]);
  });

  it('range les valeurs de gauche à droite, toujours dans le cadre', () => {
    fc.assert(
      fc.property(
        cas,
        fc.integer({ min: -9_000, max: 200_000 }),
        fc.nat(50_000),
        ([axe, f, loi], v, plus) => {
          const { place, bord } = echelleDe(courbe(axe, f, loi), loi);
          for (const ou of [place, bord]) {
            expect(ou(v)).toBeGreaterThanOrEqual(0);
            expect(ou(v + plus)).toBeLessThanOrEqual(1);
            expect(ou(v + plus)).toBeGreaterThanOrEqual(ou(v));
          }
        },
      ),
    );
  });

  it('donne à chaque bande de distance la même largeur, et une colonne à chaque enfant', () => {
    const distance = echelleDe(courbe('distanceKm'), LOI);
    expect(distance.graduations.map((km) => distance.place(km))).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    const enfants = echelleDe(courbe('autresEnfants'), LOI);
    const [zero = 0, un = 0, deux = 0] = [0, 1, 2].map(enfants.bord);
    expect(un - zero).toBeCloseTo(deux - un);
    expect(enfants.place(1)).toBeCloseTo((un + deux) / 2);
  });
});

describe('le dessin', () => {
  it('suit les marches, d’un bord à l’autre, sans reculer', () => {
    fc.assert(
      fc.property(cas, ([axe, faits, loi]) => {
        const tracee = courbe(axe, faits, loi);
        const { paliers, ligne } = dessiner(tracee, echelleDe(tracee, loi));
        expect(paliers).toHaveLength(tracee.tranches.length);
        expect([paliers[0]?.debut, paliers.at(-1)?.fin]).toEqual([CADRE.gauche, CADRE.droite]);
        for (const [i, { debut, fin, y }] of paliers.entries()) {
          expect(fin).toBeGreaterThanOrEqual(debut);
          expect(debut).toBe(paliers[i - 1]?.fin ?? CADRE.gauche);
          expect(y).toBeGreaterThanOrEqual(CADRE.haut);
          expect(y).toBeLessThanOrEqual(CADRE.bas);
        }
        expect(ligne).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('garde « vous » et son étiquette dans le cadre', () => {
    fc.assert(
      fc.property(cas, ([axe, faits, loi]) => {
        const tracee = courbe(axe, faits, loi);
        const { x, etiquette } = placer(tracee, echelleDe(tracee, loi), tracee.actuel ?? 0);
        expect(x).toBeGreaterThanOrEqual(CADRE.gauche);
        expect(x).toBeLessThanOrEqual(CADRE.droite);
        expect(etiquette).toBeGreaterThanOrEqual(CADRE.gauche);
        expect(etiquette + ETIQUETTE.largeur).toBeLessThanOrEqual(CADRE.droite);
      }),
    );
  });

  it('pose le point sur sa marche', () => {
    const tracee = courbe('revenu');
    const echelle = echelleDe(tracee, LOI);
    const { paliers } = dessiner(tracee, echelle);
    for (const revenu of [1_590, 1_591, 33_000, 37_111, 37_112, 54_569, 54_570]) {
      const { x, y } = placer(tracee, echelle, revenu);
      const palier = paliers.find((p) => p.y === y);
      expect(x).toBeGreaterThanOrEqual((palier?.debut ?? 0) - 0.1);
      expect(x).toBeLessThanOrEqual((palier?.fin ?? 0) + 0.1);
    }
  });

  it('ne trace aucune hauteur là où le Crous examine', () => {
    const [premiere, seconde, ...reste] = courbe('revenu').tranches;
    if (!premiere || !seconde) throw new Error('deux marches au moins');
    const tranches = [premiere, { ...seconde, lecture: { type: 'examen' as const } }, ...reste];
    const tracee = { ...courbe('revenu'), tranches };
    const { paliers, ligne, aire } = dessiner(tracee, echelleDe(tracee, LOI));
    expect(paliers[1]?.y).toBeNull();
    expect(ligne.match(/M/g)).toHaveLength(2);
    expect(aire.match(/Z/g)).toHaveLength(tranches.length - 1);
    expect(placer(tracee, echelleDe(tracee, LOI), 10_000).y).toBeNull();
  });
});

describe('les arrêts du curseur', () => {
  it('passent par chaque bord de marche et par la famille, dans l’ordre, une fois', () => {
    fc.assert(
      fc.property(cas, ([axe, faits, loi]) => {
        const tracee = courbe(axe, faits, loi);
        const echelle = echelleDe(tracee, loi);
        const arrets = arretsDe(tracee, echelle);
        expect(arrets).toEqual([...new Set(arrets)].sort((a, b) => a - b));
        const bords = tracee.tranches.flatMap(({ min, max }) => [min, max].filter((bord) => bord !== null));
        for (const bord of bords.filter((b) => b <= echelle.max)) expect(arrets).toContain(bord);
        expect(arrets.length).toBeLessThan(700);
        for (const [rang, arret] of arrets.entries()) expect(arretProche(arrets, arret)).toBe(rang);
      }),
    );
  });
});
