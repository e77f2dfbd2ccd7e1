import { describe, expect, it } from 'vitest';
import type { FaitsFoyer } from '@/lib/domain/bourse';
import { avecFoyer, chiffres, ligne, manquants } from './personne';

/** Two incomes that no sum confuses. */
const AVIS = { rbgParentA: 15_000, rbgParentB: 30_000 } as const;
const [A, B, DEUX] = [15_000, 30_000, 45_000];

/** Separated, nothing decided, no letter T, no CAF title, no shared custody. */
const SEPARES = {
  ...AVIS,
  parents: 'separes',
  etudiantAChargeDe: 'A',
  pensionParDecision: false,
  titreCAF: false,
  lettreTA: false,
  lettreTB: false,
  gardeAlternee: false,
} as const;

const ISOLE = { ...SEPARES, parents: 'isole' } as const;

const revenu = (foyer: FaitsFoyer): number | undefined => chiffres(avecFoyer(foyer))?.ressourcesRetenues;
const codes = (foyer: FaitsFoyer): string[] =>
  manquants(avecFoyer(foyer)).map((code) => code.replace('ressources.foyer.', ''));

describe('parents séparés', () => {
  it.each([
    ['sans titre : les deux parents', {}, DEUX, 'FOY-6'],
    ['pension fixée, à la charge de A : A seul', { pensionParDecision: true }, A, 'FOY-5'],
    [
      'pension fixée, à la charge de B : B seul',
      { pensionParDecision: true, etudiantAChargeDe: 'B' },
      B,
      'FOY-5',
    ],
    ['garde alternée : les deux', { gardeAlternee: true }, DEUX, 'FOY-7'],
    [
      'garde alternée malgré une pension : les deux',
      { gardeAlternee: true, pensionParDecision: true },
      DEUX,
      'FOY-7',
    ],
    ['garde alternée malgré une lettre T : les deux', { gardeAlternee: true, lettreTA: true }, DEUX, 'FOY-7'],
    ['lettre T sur l’avis de A, qui a la charge : A seul', { lettreTA: true }, A, 'FOY-3'],
    ['lettre T sur l’avis de B seulement : les deux', { lettreTB: true }, DEUX, 'FOY-6'],
    ['lettre T sur les deux avis : les deux', { lettreTA: true, lettreTB: true }, DEUX, 'FOY-6'],
    [
      'lettre T sur les deux avis, mais pension fixée : A seul',
      { lettreTA: true, lettreTB: true, pensionParDecision: true },
      A,
      'FOY-5',
    ],
    ['allocation de soutien familial : A seul', { titreCAF: true }, A, 'FOY-4'],
    ['allocation de soutien familial, charge de B', { titreCAF: true, etudiantAChargeDe: 'B' }, B, 'FOY-4'],
  ] as const)('%s', (_, ecart, attendu, regle) => {
    const foyer = { ...SEPARES, ...ecart };
    expect(revenu(foyer)).toBe(attendu);
    expect(ligne(avecFoyer(foyer), regle)?.valeurs).toEqual({ revenus: attendu });
  });

  it('acceptent l’avis commun de l’année où ils vivaient encore ensemble', () => {
    expect(revenu({ ...SEPARES, rbgParentA: undefined, rbgParentB: undefined, rbgCouple: 40_000 })).toBe(
      40_000,
    );
  });

  it('citent l’annexe 3 de la circulaire, et la réponse ministérielle pour la garde alternée', () => {
    expect(ligne(avecFoyer(SEPARES), 'FOY-6')?.source).toContain('annexe 3');
    const alternee = avecFoyer({ ...SEPARES, gardeAlternee: true });
    expect(ligne(alternee, 'FOY-7')?.source).toContain('1144S');
  });
});

describe('parents séparés : ne demander que ce qui change la réponse', () => {
  it.each([
    ['rien en garde alternée', { parents: 'separes', gardeAlternee: true, ...AVIS }, []],
    [
      'ni la lettre T ni la CAF quand une pension est fixée',
      { parents: 'separes', ...AVIS, etudiantAChargeDe: 'A', pensionParDecision: true, gardeAlternee: false },
      [],
    ],
    [
      'ni la pension ni la CAF quand la lettre T suffit',
      {
        parents: 'separes',
        ...AVIS,
        etudiantAChargeDe: 'A',
        lettreTA: true,
        lettreTB: false,
        gardeAlternee: false,
      },
      [],
    ],
    [
      'ni la garde ni la charge quand les deux parents comptent de toute façon',
      {
        parents: 'separes',
        ...AVIS,
        pensionParDecision: false,
        lettreTA: false,
        lettreTB: false,
        titreCAF: false,
      },
      [],
    ],
    [
      'l’avis de l’autre parent quand un seul compte',
      { ...SEPARES, pensionParDecision: true, rbgParentB: undefined },
      [],
    ],
    ['la pension', { ...SEPARES, pensionParDecision: undefined }, ['pensionParDecision']],
    [
      'la garde avant d’écarter un parent',
      { ...SEPARES, pensionParDecision: true, gardeAlternee: undefined },
      ['gardeAlternee'],
    ],
    [
      'le parent qui a la charge',
      { ...SEPARES, pensionParDecision: true, etudiantAChargeDe: undefined },
      ['etudiantAChargeDe'],
    ],
    ['la lettre T du parent qui a la charge', { ...SEPARES, lettreTA: undefined }, ['lettreTA']],
    [
      'la lettre T de l’autre quand elle peut tout changer',
      { ...SEPARES, lettreTA: true, lettreTB: undefined },
      ['lettreTB'],
    ],
    ['le titre de la CAF', { ...SEPARES, titreCAF: undefined }, ['titreCAF']],
    [
      'le parent quand un seul avis porte la lettre T',
      { ...SEPARES, lettreTA: true, etudiantAChargeDe: undefined },
      ['etudiantAChargeDe'],
    ],
    [
      'l’avis du parent retenu',
      { ...SEPARES, pensionParDecision: true, rbgParentA: undefined },
      ['rbgParentA'],
    ],
    [
      'les deux avis',
      { ...SEPARES, rbgParentA: undefined, rbgParentB: undefined },
      ['rbgParentA', 'rbgParentB'],
    ],
    [
      'tout quand on ne sait que la séparation',
      { parents: 'separes' },
      ['pensionParDecision', 'etudiantAChargeDe', 'lettreTA', 'lettreTB', 'titreCAF'],
    ],
  ] as const)('demande %s', (_, foyer, attendus) => {
    expect(codes(foyer)).toEqual(attendus);
  });
});

describe('parent isolé (FOY-3, FOY-4)', () => {
  it.each([
    ['lettre T sur l’avis de A : A seul', { lettreTA: true }, A, 'FOY-3'],
    ['lettre T sur l’avis de B : B seul', { lettreTB: true, etudiantAChargeDe: 'B' }, B, 'FOY-3'],
    ['lettre T sur les deux avis : les deux', { lettreTA: true, lettreTB: true }, DEUX, 'FOY-3'],
    ['RSA majoré : A seul', { titreCAF: true }, A, 'FOY-4'],
    [
      'RSA majoré et lettre T sur les deux avis : A seul',
      { titreCAF: true, lettreTA: true, lettreTB: true },
      A,
      'FOY-4',
    ],
    ['ni lettre T ni CAF, sans pension : les deux', {}, DEUX, 'FOY-6'],
    ['ni lettre T ni CAF, pension fixée : A seul', { pensionParDecision: true }, A, 'FOY-5'],
    ['ni lettre T ni CAF, garde alternée : les deux', { gardeAlternee: true }, DEUX, 'FOY-7'],
  ] as const)('%s', (_, ecart, attendu, regle) => {
    const foyer = { ...ISOLE, ...ecart };
    expect(revenu(foyer)).toBe(attendu);
    expect(ligne(avecFoyer(foyer), regle)).toBeDefined();
  });

  it('reconnaît le parent isolé à la lettre T de son avis', () => {
    const sansCharge = { ...ISOLE, etudiantAChargeDe: undefined };
    expect(revenu({ ...sansCharge, lettreTA: true })).toBe(A);
    expect(revenu({ ...sansCharge, lettreTB: true })).toBe(B);
  });

  it('le reconnaît au seul avis donné', () => {
    const seul = { parents: 'isole', titreCAF: true } as const;
    expect(revenu({ ...seul, rbgParentA: A })).toBe(A);
    expect(revenu({ ...seul, rbgParentB: B })).toBe(B);
  });

  it('se suffit de la lettre T et d’un avis', () => {
    expect(revenu({ parents: 'isole', lettreTA: true, lettreTB: false, rbgParentA: A })).toBe(A);
  });

  it.each([
    [
      'le parent quand les deux avis sont donnés',
      { parents: 'isole', titreCAF: true, ...AVIS },
      ['etudiantAChargeDe'],
    ],
    ['la lettre T et la CAF', { parents: 'isole', rbgParentA: A }, ['lettreTA', 'lettreTB', 'titreCAF']],
    ['la lettre T de l’autre', { ...ISOLE, lettreTA: true, lettreTB: undefined }, ['lettreTB']],
    ['la CAF sans lettre T', { ...ISOLE, titreCAF: undefined }, ['titreCAF']],
    ['l’avis du parent isolé', { parents: 'isole', lettreTA: true, lettreTB: false }, ['rbgParentA']],
  ] as const)('demande %s', (_, foyer, attendus) => {
    expect(codes(foyer)).toEqual(attendus);
  });
});
