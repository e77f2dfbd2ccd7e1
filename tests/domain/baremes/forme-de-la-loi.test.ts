import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';

const BAREMES = listerBaremes().map((bareme) => [bareme.annee, bareme] as const);

const croissants = (nombres: readonly number[]): boolean =>
  nombres.every((nombre, rang) => rang === 0 || nombre > (nombres[rang - 1] ?? Number.POSITIVE_INFINITY));

describe.each(BAREMES)('forme de la loi en %s', (annee, bareme) => {
  it('a dix-huit lignes, une par point de 0 à 17, et une colonne par échelon', () => {
    expect(bareme.plafonds).toHaveLength(18);
    for (const ligne of bareme.plafonds) expect(ligne).toHaveLength(bareme.echelons.length);
  });

  it('range les échelons du plus bas au plus haut', () => {
    expect(bareme.echelons).toEqual(['0bis', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('relève les plafonds à chaque point de charge', () => {
    for (let rang = 0; rang < bareme.echelons.length; rang++)
      expect(croissants(bareme.plafonds.map((ligne) => ligne[rang] ?? Number.NaN))).toBe(true);
  });

  it('abaisse les plafonds à chaque échelon', () => {
    for (const ligne of bareme.plafonds) expect(croissants(ligne.toReversed())).toBe(true);
  });

  it('augmente les montants à chaque échelon', () => {
    const { annuel, mensuel, douzeMois } = bareme.montants;
    for (const table of [annuel, mensuel, douzeMois ?? []]) expect(croissants(table)).toBe(true);
    for (const table of [annuel, mensuel, douzeMois ?? annuel])
      expect(table).toHaveLength(bareme.echelons.length);
  });

  it('verse le montant annuel en dix mensualités égales', () => {
    expect(bareme.mensualites).toBe(10);
    bareme.montants.annuel.forEach((annuel, rang) => {
      expect(Math.round((bareme.montants.mensuel[rang] ?? 0) * bareme.mensualites * 100)).toBe(annuel * 100);
    });
  });

  it('publie sur douze mois un total supérieur au montant annuel, à un euro près du douze dixièmes', () => {
    bareme.montants.annuel.forEach((annuel, rang) => {
      expect(Math.abs((bareme.montants.douzeMois?.[rang] ?? 0) - annuel * 1.2)).toBeLessThanOrEqual(0.5);
    });
  });

  it('n’a que des plafonds entiers et positifs', () => {
    for (const plafond of bareme.plafonds.flat()) expect(Number.isInteger(plafond) && plafond > 0).toBe(true);
  });

  it('donne plus de points quand la distance augmente, à partir de zéro kilomètre', () => {
    const { paliers } = bareme.points;
    expect(paliers[0]).toEqual({ kmMin: 0, points: 0 });
    expect(croissants(paliers.map((palier) => palier.kmMin))).toBe(true);
    expect(paliers.map((palier) => palier.points)).toEqual(paliers.map((_palier, rang) => rang));
  });

  it('donne plus de points pour un enfant dans le supérieur que pour un autre', () => {
    expect(bareme.points.enfantSuperieur).toBeGreaterThan(bareme.points.autreEnfant);
  });

  it('exige plus de crédits à mesure que les droits avancent', () => {
    const { progression, total, licence } = bareme.regles.droits;
    expect(croissants(progression.map((seuil) => seuil.droit).toReversed())).toBe(true);
    expect(croissants(progression.map((seuil) => seuil.credits).toReversed())).toBe(true);
    expect(licence).toBeLessThan(total);
  });

  it('cite un arrêté de plafonds, un arrêté de taux et, depuis 2018, une circulaire', () => {
    const objets = bareme.sources.map((source) => source.objet);
    const attendus =
      annee === '2017-2018' ? ['montants', 'plafonds'] : ['circulaire', 'montants', 'plafonds'];
    expect(objets.toSorted()).toEqual(attendus);
    for (const source of bareme.sources)
      for (const texte of [source.titre, source.reference, source.citation])
        expect(texte.trim().length).toBeGreaterThan(5);
  });
});

describe('évolution de la loi', () => {
  const annees = BAREMES.toReversed();

  it('ne baisse jamais ni un plafond ni un montant d’une année à l’autre', () => {
    for (const [rang, [annee, bareme]] of annees.entries()) {
      const avant = annees[rang - 1]?.[1];
      if (!avant) continue;
      bareme.plafonds.flat().forEach((plafond, i) => {
        expect(plafond, annee).toBeGreaterThanOrEqual(avant.plafonds.flat()[i] ?? Number.NaN);
      });
      bareme.montants.annuel.forEach((annuel, i) => {
        expect(annuel, annee).toBeGreaterThanOrEqual(avant.montants.annuel[i] ?? Number.NaN);
      });
    }
  });

  it('relève tous les plafonds de 6 %, à l’euro le plus proche, en 2023-2024', () => {
    const de = (annee: string) =>
      annees.find(([candidate]) => candidate === annee)?.[1].plafonds.flat() ?? [];
    expect(de('2023-2024')).toEqual(de('2022-2023').map((plafond) => Math.floor((plafond * 106 + 50) / 100)));
  });

  it('relève toutes les mensualités de 37 € en 2023-2024', () => {
    const de = (annee: string) =>
      annees.find(([candidate]) => candidate === annee)?.[1].montants.mensuel ?? [];
    expect(
      de('2023-2024').map((mensuel, i) => Math.round(mensuel * 10 - (de('2022-2023')[i] ?? 0) * 10)),
    ).toEqual(Array.from({ length: 8 }, () => 370));
  });

  it('n’écrit qu’une fois une table reprise d’une année à l’autre', () => {
    expect(new Set(annees.map(([, bareme]) => bareme.plafonds)).size).toBe(2);
    expect(new Set(annees.map(([, bareme]) => bareme.montants)).size).toBe(6);
    expect(new Set(annees.map(([, bareme]) => bareme.regles)).size).toBe(1);
  });

  it('connaît les longues distances depuis 2022, le handicap et les aidants depuis 2023', () => {
    for (const [annee, { points, complementOutreMer }] of annees) {
      expect(points.paliers.length, annee).toBe(annee >= '2022' ? 5 : 3);
      expect(points.handicapCDAPH, annee).toBe(annee >= '2023' ? 4 : null);
      expect(points.etudiantAidant, annee).toBe(annee >= '2023' ? 4 : null);
      expect(complementOutreMer, annee).toBe(annee >= '2023' ? 30 : null);
    }
  });
});
