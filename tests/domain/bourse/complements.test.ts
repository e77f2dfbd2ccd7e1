import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import type { FaitsBourse, FaitsComplements } from '@/lib/domain/bourse';
import { complementsPossibles, evaluerBourse, evaluerComplements } from '@/lib/domain/bourse';
import { baremes, faitsArbitraires } from './arbitraires';
import { avecComplements, BOURSIER, NON_BOURSIER } from './complements-outils';
import { BAREME_2025 } from './personne';

const codes = (faits: FaitsBourse) =>
  complementsPossibles(faits, evaluerBourse(faits, BAREME_2025), BAREME_2025).map(({ code, etat }) => [
    code,
    etat,
  ]);

describe('vous pourriez aussi demander', () => {
  it('propose à un boursier ce que rien n’exclut, l’acquis en tête', () => {
    const faits = avecComplements({ mentionTB: true, aidesMeriteDejaPercues: 0, moisEtranger: 4 });
    expect(codes(faits)).toEqual([
      ['MER', 'acquise'],
      ['AMI', 'possible'],
      ['ASAP', 'possible'],
      ['AMP', 'a_preciser'],
      ['REP', 'a_preciser'],
    ]);
  });

  it('ne propose à un non-boursier que ce qui ne suit pas la bourse', () => {
    expect(codes(NON_BOURSIER)).toEqual([
      ['ASAP', 'possible'],
      ['AMP', 'a_preciser'],
      ['ASAA', 'a_preciser'],
    ]);
  });

  it('ne propose rien d’exclu ni d’inexistant', () => {
    const faits = avecComplements({
      mentionTB: false,
      moisEtranger: 0,
      bourseLycee: false,
      restaurantEloigne: false,
    });
    expect(codes(faits)).toEqual([['ASAP', 'possible']]);
  });
});

describe('tenue des compléments', () => {
  const TOUT = listerBaremes().flatMap((loi) =>
    [BOURSIER, NON_BOURSIER, { annee: loi.annee }].flatMap((faits) =>
      Object.entries(evaluerComplements(faits, evaluerBourse(faits, loi), loi)),
    ),
  );

  it('range chaque aide sous son code', () => {
    for (const [code, aide] of TOUT) expect(aide.code).toBe(code);
  });

  it('explique chacune par son texte', () => {
    for (const [code, { titre, demarche, source, explication }] of TOUT) {
      expect(titre).toMatch(/^\p{Lu}/u);
      expect(demarche).toMatch(/^\p{Lu}.*\.$/u);
      expect(source.length).toBeGreaterThan(10);
      expect(explication.length).toBeGreaterThan(0);
      for (const pas of explication) expect(pas.regle).toBe(code);
    }
  });

  it('n’écrit ni apostrophe droite, ni espace sécable avant un signe double', () => {
    for (const [, { titre, demarche, explication }] of TOUT)
      for (const texte of [titre, demarche, ...explication.flatMap((pas) => [pas.libelle, pas.conclusion])]) {
        expect(texte).not.toMatch(/'/);
        expect(texte).not.toMatch(/ [€;:?!%]/);
        expect(texte).not.toMatch(/undefined|NaN|null|\[object/);
      }
  });

  it('n’a de montant que si l’aide existe', () => {
    for (const [, { etat, montant }] of TOUT) expect(montant === null).toBe(etat === 'inexistante');
  });
});

describe('compléments : propriétés', () => {
  const ouiNon = fc.boolean();
  const complements: fc.Arbitrary<FaitsComplements> = fc.record(
    {
      mentionTB: ouiNon,
      aidesMeriteDejaPercues: fc.nat(5),
      redoublement: ouiNon,
      redoublementMedical: ouiNon,
      moisEtranger: fc.integer({ min: -1, max: 14 }),
      bourseLycee: ouiNon,
      sortieAcademie: ouiNon,
      sortieRegionAcademique: ouiNon,
      autonomieAveree: ouiNon,
      revenusDouzeMois: fc.nat(30_000),
      restaurantEloigne: ouiNon,
    },
    { requiredKeys: [] },
  );

  it('sont jugés sans exception, et ne manquent de rien quand ils concluent', () => {
    fc.assert(
      fc.property(faitsArbitraires, complements, baremes, (faits, dits, bareme) => {
        const complets = { ...faits, complements: dits };
        const evalues = evaluerComplements(complets, evaluerBourse(complets, bareme), bareme);
        for (const { etat, manquants, montant } of Object.values(evalues)) {
          if (etat === 'a_preciser') expect(manquants.length).toBeGreaterThan(0);
          if (etat === 'acquise' || etat === 'possible') expect(manquants).toEqual([]);
          if (montant) expect(montant.mensuel * montant.mensualites).toBeCloseTo(montant.total, 6);
        }
      }),
    );
  }, 30_000);
});
