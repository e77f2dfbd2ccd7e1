import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { FaitsAutonomie, FaitsFoyer } from '@/lib/domain/bourse';
import { avecFoyer, BAREME_2025, COMPLET, chiffres, juger, ligne, manquants } from './personne';

const PARENTS = { parents: 'maries', rbgCouple: 33_000 } as const satisfies FaitsFoyer;
const PROPRE = 6_000;

const faits = (autonomie: FaitsAutonomie, foyer: FaitsFoyer = PARENTS) =>
  avecFoyer(foyer, { revenuPropreAnnuel: PROPRE, ...autonomie });

/** The same year, once the month of reference of the Smic is known. */
const avecSmic = (smicNetMensuel: number): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, smicNetMensuel },
});

const propres = (autonomie: FaitsAutonomie, foyer?: FaitsFoyer, loi?: Bareme): boolean | undefined =>
  chiffres(faits(autonomie, foyer), loi)?.ressourcesPropresSeules;

const codes = (autonomie: FaitsAutonomie, foyer?: FaitsFoyer): string[] =>
  manquants(faits(autonomie, foyer)).map((code) => code.replace('ressources.autonomie.', ''));

describe('seules ressources de l’étudiant : liste limitative', () => {
  it.each([
    ['AUT-2', { statut: 'celibataire', enfantsACharge: 1, declarationFiscaleDistincte: true }],
    ['AUT-3', { statut: 'pupille_ou_ase_18_21' }],
    ['AUT-3', { statut: 'ancien_ase' }],
    ['AUT-4', { statut: 'celibataire', orphelinDesDeuxParents: true }],
    ['AUT-5', { statut: 'refugie' }],
  ] as const)('%s : %o', (regle, autonomie) => {
    expect(chiffres(faits(autonomie))).toMatchObject({
      ressourcesRetenues: PROPRE,
      ressourcesPropresSeules: true,
    });
    expect(ligne(faits(autonomie), regle)?.conclusion).toBe('vos seules ressources');
  });

  it('ne demande rien des parents d’un pupille ou d’un mineur confié à l’ASE (FOY-13)', () => {
    expect(propres({ statut: 'pupille_ou_ase_18_21' }, {})).toBe(true);
  });

  it.each(['refugie', 'ancien_ase', 'pupille_ou_ase_18_21'] as const)(
    'demande le revenu propre d’un étudiant %s',
    (statut) => {
      expect(codes({ statut, revenuPropreAnnuel: undefined })).toEqual(['revenuPropreAnnuel']);
    },
  );
});

describe('enfant à charge (AUT-2)', () => {
  it.each([
    ['aucun enfant', { enfantsACharge: 0, declarationFiscaleDistincte: true }, false],
    ['un enfant, déclaration propre', { enfantsACharge: 1, declarationFiscaleDistincte: true }, true],
    [
      'un enfant, sur la déclaration des parents',
      { enfantsACharge: 1, declarationFiscaleDistincte: false },
      false,
    ],
    ['trois enfants, déclaration propre', { enfantsACharge: 3, declarationFiscaleDistincte: true }, true],
  ] as const)('%s', (_, autonomie, attendu) => {
    expect(propres({ statut: 'celibataire', ...autonomie })).toBe(attendu);
  });

  it('demande ce qui peut changer la réponse, et rien d’autre', () => {
    expect(codes({ statut: 'celibataire' })).toEqual(['enfantsACharge', 'declarationFiscaleDistincte']);
    expect(codes({ statut: 'celibataire', enfantsACharge: 1 })).toEqual(['declarationFiscaleDistincte']);
    expect(codes({ statut: 'celibataire', declarationFiscaleDistincte: true })).toEqual(['enfantsACharge']);
    expect(codes({ statut: 'celibataire', declarationFiscaleDistincte: false })).toEqual([]);
    expect(codes({ statut: 'celibataire', enfantsACharge: 0 })).toEqual([]);
  });
});

describe('mariage ou Pacs (AUT-1, AUT-7)', () => {
  const couple = { statut: 'marie', enfantsACharge: 0, declarationFiscaleDistincte: true } as const;

  it('est examiné par le Crous tant que le Smic de référence est inconnu', () => {
    const declare = faits({ ...couple, ressourcesMensuellesCouple: 1_600 });
    expect(manquants(declare)).toEqual(['AUT-1*']);
    expect(juger(declare)).toMatchObject({ type: 'indetermine', estimation: null });
  });

  it('revient aux parents sans aucune ressource, quel que soit le Smic', () => {
    expect(propres({ ...couple, ressourcesMensuellesCouple: 0 })).toBe(false);
  });

  it('revient aux parents sans déclaration distincte', () => {
    expect(
      propres({ ...couple, declarationFiscaleDistincte: false, ressourcesMensuellesCouple: 3_000 }),
    ).toBe(false);
    expect(propres({ statut: 'pacse', enfantsACharge: 0, declarationFiscaleDistincte: false })).toBe(false);
  });

  it.each([
    [1_259.99, false],
    [1_260, true],
    [1_260.01, true],
  ])(
    'avec un Smic net de 1 400 €, %s € par mois donnent des ressources propres : %s',
    (ressources, attendu) => {
      const avec = { ...couple, ressourcesMensuellesCouple: ressources };
      expect(propres(avec, PARENTS, avecSmic(1_400))).toBe(attendu);
      expect(propres({ ...avec, statut: 'pacse' }, PARENTS, avecSmic(1_400))).toBe(attendu);
    },
  );

  it('laisse un enfant à charge décider seul (AUT-2)', () => {
    expect(propres({ ...couple, enfantsACharge: 1, ressourcesMensuellesCouple: 100 })).toBe(true);
  });

  it.each([
    ['les ressources du couple', couple, ['ressourcesMensuellesCouple']],
    [
      'la déclaration',
      { ...couple, declarationFiscaleDistincte: undefined, ressourcesMensuellesCouple: 1_600 },
      ['declarationFiscaleDistincte'],
    ],
    [
      'des ressources négatives, tenues pour inconnues',
      { ...couple, ressourcesMensuellesCouple: -1 },
      ['ressourcesMensuellesCouple'],
    ],
  ] as const)('demande %s', (_, autonomie, attendus) => {
    expect(codes(autonomie)).toEqual(attendus);
  });
});

describe('orphelin de père et de mère (AUT-4)', () => {
  it.each(['deces', 'tuteur'] as const)('est demandé quand les parents sont « %s »', (parents) => {
    const attendus = ['orphelinDesDeuxParents'];
    expect(codes({ statut: 'celibataire', enfantsACharge: 0 }, { parents, rbgCouple: 1 })).toEqual(attendus);
  });

  it('n’est pas demandé quand les parents sont vivants', () => {
    expect(codes({ statut: 'celibataire', enfantsACharge: 0 })).toEqual([]);
  });
});

describe('célibataire salarié (AUT-6)', () => {
  it('dépend des parents même avec sa propre déclaration, et l’explication le dit', () => {
    const seul = { statut: 'celibataire', enfantsACharge: 0, declarationFiscaleDistincte: true } as const;
    expect(propres(seul)).toBe(false);
    expect(ligne(faits(seul), 'AUT-6')?.conclusion).toBe('revenus des parents');
  });

  it('n’en parle pas à qui est rattaché', () => {
    expect(ligne(COMPLET, 'AUT-6')).toBeUndefined();
  });
});

describe('autonomie inconnue', () => {
  it('demande la situation', () => {
    expect(codes({})).toEqual(['enfantsACharge', 'declarationFiscaleDistincte']);
    expect(codes({ enfantsACharge: 0 })).toEqual(['statut']);
    const sans = { ...COMPLET, ressources: { mode: 'foyer', foyer: PARENTS } } as const;
    expect(manquants(sans)).toEqual(['ressources.autonomie.statut']);
  });
});

describe('enfants de l’étudiant (PTS-9, PTS-14)', () => {
  const parent = { statut: 'celibataire', enfantsACharge: 1, declarationFiscaleDistincte: true } as const;
  const seul = { ...COMPLET.charges, distanceKm: 0, autresEnfants: 0 } as const;
  const avec = (revenuPropreAnnuel: number, enfantsACharge = 1) => ({
    ...faits({ ...parent, enfantsACharge, revenuPropreAnnuel }),
    charges: seul,
  });

  it('n’arrêtent pas la décision quand leurs points ne changeraient pas l’échelon', () => {
    expect(juger(avec(5_000))).toMatchObject({
      type: 'eligible',
      echelon: '6',
      calcul: { pointsDeCharge: 0 },
    });
  });

  it.each([
    [7_992, 'eligible'],
    [7_993, 'indetermine'],
    [9_773, 'indetermine'],
    [9_774, 'eligible'],
  ])('sont examinés seulement là où ils le changeraient : %i €', (revenuPropreAnnuel, type) => {
    expect(juger(avec(revenuPropreAnnuel)).type).toBe(type);
  });

  it('laissent une estimation sans leurs points', () => {
    const resultat = juger(avec(9_000));
    expect(manquants(avec(9_000))).toEqual(['PTS-14*']);
    expect(resultat).toMatchObject({ estimation: { echelon: '5', pointsDeCharge: 0 } });
  });

  it('n’entraînent pas de refus hors barème tant que leurs points pourraient l’éviter', () => {
    expect(manquants(avec(36_000))).toEqual(['PTS-14*']);
    expect(juger(avec(90_000)).type).toBe('non_eligible');
  });

  it('ne retiennent pas un orphelin ni un réfugié, que cette règle ne vise pas', () => {
    for (const autonomie of [{ statut: 'refugie' }, { orphelinDesDeuxParents: true }] as const) {
      const refugie = { ...faits({ ...parent, revenuPropreAnnuel: 9_000, ...autonomie }), charges: seul };
      expect(juger(refugie)).toMatchObject({ type: 'eligible', echelon: '5' });
    }
  });

  it('comptent tous ensemble', () => {
    // Six points lift the ceiling of échelon 7 from 265 to 1 855 €, two points to 795 € only.
    expect(juger(avec(1_800, 1)).type).toBe('eligible');
    expect(juger(avec(1_800, 3)).type).toBe('indetermine');
    expect(juger(avec(5_000, 3)).type).toBe('eligible');
  });
});
