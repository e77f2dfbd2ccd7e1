import { describe, expect, it } from 'vitest';
import type { FaitsFoyer } from '@/lib/domain/bourse';
import { avecFoyer, BAREME_2025, bareme, COMPLET, chiffres, juger, ligne, manquants } from './personne';

const revenu = (foyer: FaitsFoyer): number | undefined => chiffres(avecFoyer(foyer))?.ressourcesRetenues;

describe('parents ensemble (FOY-1, FOY-2)', () => {
  it.each([
    ['mariés, avis commun', { parents: 'maries', rbgCouple: 28_000 }, 28_000, 'FOY-1'],
    ['pacsés, avis commun', { parents: 'pacses', rbgCouple: 28_000 }, 28_000, 'FOY-1'],
    [
      'mariés, deux avis l’année du mariage',
      { parents: 'maries', rbgParentA: 10_000, rbgParentB: 15_000 },
      25_000,
      'FOY-1',
    ],
    [
      'non mariés, deux avis',
      { parents: 'non_maries_ensemble', rbgParentA: 10_000, rbgParentB: 15_000 },
      25_000,
      'FOY-2',
    ],
    [
      'non mariés dont un sans revenu',
      { parents: 'non_maries_ensemble', rbgParentA: 0, rbgParentB: 15_000 },
      15_000,
      'FOY-2',
    ],
  ] as const)('%s', (_, foyer, attendu, regle) => {
    expect(revenu(foyer)).toBe(attendu);
    expect(ligne(avecFoyer(foyer), regle)?.valeurs).toEqual({ revenus: attendu });
  });

  it('préfère l’avis commun des parents mariés aux avis séparés', () => {
    expect(revenu({ parents: 'maries', rbgCouple: 28_000, rbgParentA: 1, rbgParentB: 2 })).toBe(28_000);
  });

  it('préfère les deux avis des parents non mariés à un avis commun', () => {
    expect(revenu({ parents: 'non_maries_ensemble', rbgCouple: 28_000, rbgParentA: 1, rbgParentB: 2 })).toBe(
      3,
    );
  });

  it.each([
    [{ parents: 'maries' }, ['ressources.foyer.rbgCouple']],
    [{ parents: 'pacses', rbgParentA: 10_000 }, ['ressources.foyer.rbgCouple']],
    [{ parents: 'non_maries_ensemble' }, ['ressources.foyer.rbgParentA', 'ressources.foyer.rbgParentB']],
    [{ parents: 'non_maries_ensemble', rbgParentA: 10_000 }, ['ressources.foyer.rbgParentB']],
    [{ parents: 'non_maries_ensemble', rbgParentB: 10_000 }, ['ressources.foyer.rbgParentA']],
    [{}, ['ressources.foyer.parents']],
  ] as const)('avec %o demande ce qui manque', (foyer, codes) => {
    expect(manquants(avecFoyer(foyer))).toEqual(codes);
  });
});

describe('tuteur (FOY-12)', () => {
  const tuteur = { parents: 'tuteur', rbgCouple: 22_000 } as const;
  const celibataire = { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false } as const;

  it('retient l’avis du tuteur ou du délégataire', () => {
    const faits = avecFoyer(tuteur, celibataire);
    expect(chiffres(faits)).toMatchObject({ ressourcesRetenues: 22_000, ressourcesPropresSeules: false });
    expect(ligne(faits, 'FOY-12')?.conclusion).toBe('22\u202f000\u202f€');
  });

  it('demande d’abord si les deux parents sont décédés, ce qui changerait tout (AUT-4)', () => {
    expect(manquants(avecFoyer(tuteur))).toEqual(['ressources.autonomie.orphelinDesDeuxParents']);
  });
});

describe('incapacité d’un parent (FOY-8)', () => {
  it.each([
    [{ rbgParentA: 12_000 }, 12_000],
    [{ rbgParentB: 13_000 }, 13_000],
    [{ rbgParentA: 12_000, rbgParentB: 13_000, etudiantAChargeDe: 'A' }, 12_000],
    [{ rbgParentA: 12_000, rbgParentB: 13_000, etudiantAChargeDe: 'B' }, 13_000],
  ] as const)('avec %o retient le seul foyer concerné', (avis, attendu) => {
    const faits = avecFoyer({ parents: 'incapacite_parent', ...avis });
    expect(chiffres(faits)?.ressourcesRetenues).toBe(attendu);
    expect(ligne(faits, 'FOY-8')).toBeDefined();
  });

  it('demande lequel quand rien ne le dit', () => {
    const faits = avecFoyer({ parents: 'incapacite_parent', rbgParentA: 1, rbgParentB: 2 });
    expect(manquants(faits)).toEqual(['ressources.foyer.etudiantAChargeDe']);
  });
});

describe('situations examinées par le Crous (FOY-9, FOY-10, FOY-11)', () => {
  it.each([
    ['remarie', 'FOY-9*'],
    ['union_libre', 'FOY-10*'],
  ] as const)('%s : aucune estimation, car la règle est contestée', (parents, code) => {
    const faits = avecFoyer({ parents, rbgCouple: 28_000, rbgParentA: 10_000 });
    expect(manquants(faits)).toEqual([code]);
    expect(juger(faits)).toMatchObject({ type: 'indetermine', estimation: null });
  });

  it('un parent décédé : estimation sur les revenus du survivant, à titre indicatif', () => {
    const faits = avecFoyer(
      { parents: 'deces', rbgParentA: 20_000 },
      { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false },
    );
    expect(manquants(faits)).toEqual(['FOY-11*']);
    expect(juger(faits)).toMatchObject({ estimation: { ressourcesRetenues: 20_000, echelon: '4' } });
  });

  it('un parent décédé dont le survivant dépasse le barème n’est pas refusé sans examen', () => {
    const faits = avecFoyer(
      { parents: 'deces', rbgParentA: 90_000 },
      { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false },
    );
    expect(manquants(faits)).toEqual(['FOY-11*']);
    expect(juger(faits)).toMatchObject({ estimation: { echelon: null, montants: null } });
  });

  it('un parent décédé sans que l’on sache quel avis prendre : pas d’estimation', () => {
    const faits = avecFoyer(
      { parents: 'deces', rbgParentA: 20_000, rbgParentB: 10_000 },
      { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false },
    );
    expect(juger(faits)).toMatchObject({ type: 'indetermine', estimation: null });
  });

  it('dit à l’étudiant ce que le Crous examine, avec une source', () => {
    const resultat = juger(avecFoyer({ parents: 'remarie' }));
    expect(resultat).toMatchObject({
      faitsManquants: [
        {
          code: 'FOY-9',
          libelle: 'Le Crous examine les revenus d’un parent remarié ou pacsé à nouveau.',
          raison: 'examen_crous',
          source: 'règle non relue dans un texte officiel',
        },
      ],
    });
  });
});

describe('assiette (RES-1 à RES-6)', () => {
  it.each([
    ['2017-2018', 'avis d’imposition 2016, revenus 2015'],
    ['2023-2024', 'avis d’imposition 2022, revenus 2021'],
    ['2025-2026', 'avis d’imposition 2024, revenus 2023'],
    ['2026-2027', 'avis d’imposition 2025, revenus 2024'],
  ])('prend en %s l’%s (RES-2)', (annee, source) => {
    expect(ligne(COMPLET, 'RES-1', bareme(annee))?.source).toBe(source);
  });

  it('ajoute les revenus de l’étranger et de l’outre-mer (RES-3)', () => {
    const faits = avecFoyer({ parents: 'maries', rbgCouple: 28_000, revenusEtranger: 4_000 });
    expect(chiffres(faits)?.ressourcesRetenues).toBe(32_000);
    expect(ligne(faits, 'RES-3')?.conclusion).toBe('4\u202f000\u202f€');
  });

  it('demande s’il y en a', () => {
    const faits = avecFoyer({ parents: 'maries', rbgCouple: 28_000, revenusEtranger: undefined });
    expect(manquants(faits)).toEqual(['ressources.foyer.revenusEtranger']);
  });

  it('ne déduit jamais une pension versée, et le dit (RES-4)', () => {
    const faits = avecFoyer({ parents: 'maries', rbgCouple: 28_000, pensionVersee: 3_000 });
    expect(chiffres(faits)?.ressourcesRetenues).toBe(28_000);
    expect(ligne(faits, 'RES-4')).toMatchObject({
      libelle: 'Pension versée de 3\u202f000\u202f€',
      conclusion: 'non déduite',
    });
  });

  it('garde un déficit tel quel (RES-5)', () => {
    const faits = avecFoyer({ parents: 'maries', rbgCouple: -1_500 });
    expect(juger(faits)).toMatchObject({ type: 'eligible', echelon: '7' });
    expect(ligne(faits, 'RES-1')?.conclusion).toBe('\u22121\u202f500\u202f€');
  });

  it('additionne un déficit et un revenu (BOR-3)', () => {
    expect(revenu({ parents: 'non_maries_ensemble', rbgParentA: -5_000, rbgParentB: 12_000 })).toBe(7_000);
  });

  it('accepte le total à retenir, tel qu’il est donné', () => {
    const faits = { ...COMPLET, ressources: { mode: 'total', revenuBrutGlobal: 33_000 } } as const;
    expect(juger(faits)).toMatchObject({ type: 'eligible', echelon: '1' });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('tient un total de %s pour inconnu', (revenuBrutGlobal) => {
    const faits = { ...COMPLET, ressources: { mode: 'total', revenuBrutGlobal } } as const;
    expect(manquants(faits)).toEqual(['ressources.revenuBrutGlobal']);
  });

  it('demande les revenus quand tout le groupe manque', () => {
    expect(manquants({ ...COMPLET, ressources: undefined }, BAREME_2025)).toEqual(['ressources']);
  });
});
