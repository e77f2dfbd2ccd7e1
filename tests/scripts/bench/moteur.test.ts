import { describe, expect, it } from 'vitest';
import { baremePour, listerBaremes } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import { verifierAccord } from '@/scripts/bench/moteur/accord';
import { preparerCas } from '@/scripts/bench/moteur/cas';
import { chronometrerEnAlternance, mediane } from '@/scripts/bench/moteur/chronometre';
import { ouvrirPublicodes } from '@/scripts/bench/moteur/en-publicodes';
import { aplatir, sommeDesRangs } from '@/scripts/bench/moteur/plancher';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const BAREME = lu.valeur;

describe('le banc du moteur compare des lectures de la même loi', () => {
  it.each(listerBaremes().map((b) => [b.annee, b] as const))('en %s', (_, bareme) => {
    const cas = preparerCas(bareme, 40);
    expect(verifierAccord(bareme, cas, ouvrirPublicodes(bareme))).toBeGreaterThan(18 * 3 * 7);
  });

  it('et s’arrête quand l’une d’elles se trompe', () => {
    const cas = preparerCas(BAREME, 8);
    const juste = ouvrirPublicodes(BAREME);
    const un = { ...juste, rang: (revenu: number, points: number) => juste.rang(revenu - 1, points) };
    expect(() => verifierAccord(BAREME, cas, un)).toThrow(/publicodes lit -?\d et non -?\d/);
    const deux = { ...juste, montant: () => 1 };
    expect(() => verifierAccord(BAREME, cas, deux)).toThrow('le cas 0');
  });

  it('sur des revenus de tout le tableau et au-delà', () => {
    const { revenus, points, faits } = preparerCas(BAREME, 2_000);
    const resultats = faits.map((f) => evaluerBourse(f, BAREME));
    expect(Math.max(...revenus)).toBeGreaterThan(Math.max(...BAREME.plafonds.flat()));
    expect(new Set(points).size).toBeGreaterThan(8);
    const echelons = resultats.map((r) => (r.type === 'eligible' ? r.echelon : null));
    expect(new Set(echelons)).toEqual(new Set([null, ...BAREME.echelons]));
  });
});

describe('la boucle écrite à la main', () => {
  it('additionne les rangs, autant de fois qu’on lui dit', () => {
    const table = aplatir(BAREME);
    const sommer = (revenu: number, charge: number, tours = 1) =>
      sommeDesRangs(table, Int32Array.of(revenu), Int32Array.of(charge), tours);
    expect(sommer(0, 0)).toBe(BAREME.echelons.length - 1);
    expect(sommer(0, 99)).toBe(BAREME.echelons.length - 1);
    expect(sommer(1_000_000, 17)).toBe(-1);
    expect(sommer(0, 0, 5)).toBe(5 * (BAREME.echelons.length - 1));
  });
});

describe('le chronomètre', () => {
  it.each([
    [[3, 1, 2], 2],
    [[5], 5],
    [[4, 1, 3, 2], 3],
  ])('la médiane de %o est %d', (valeurs, attendue) => {
    expect(mediane(valeurs)).toBe(attendue);
    expect(mediane([])).toBeNaN();
  });

  it('mesure chacun à chaque tour, et garde ce que tous ont calculé', () => {
    const concurrent = (nom: string, poids: number) => ({
      nom,
      cas: 1_000,
      passer: (tours: number) => {
        let somme = 0;
        for (let i = 0; i < tours * 1_000 * poids; i++) somme += Math.sqrt(i);
        return somme;
      },
    });
    const { temps, evier } = chronometrerEnAlternance([concurrent('léger', 1), concurrent('lourd', 20)], 3);
    expect([...temps.values()].map((t) => t.length)).toEqual([3, 3]);
    expect(mediane(temps.get('lourd') ?? [])).toBeGreaterThan(5 * mediane(temps.get('léger') ?? []));
    expect(evier).toBeGreaterThan(0);
  }, 60_000);
});
