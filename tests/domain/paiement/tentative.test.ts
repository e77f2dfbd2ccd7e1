import { describe, expect, it } from 'vitest';
import type { ActionTentative, EtatTentative } from '@/lib/domain/paiement';
import {
  DUREE_PAGE_BANCAIRE_MS,
  estVivante,
  etatInitialDe,
  suiteDeTentative,
  TRANSITIONS_TENTATIVE,
} from '@/lib/domain/paiement';

const ETATS = Object.keys(TRANSITIONS_TENTATIVE) as EtatTentative[];
const ACTIONS = ['payer', 'mettre_en_attente', 'refuser', 'abandonner', 'expirer'] as const;

/** Every pair, written a second time by hand: the table must say the same. */
const ATTENDU: readonly (readonly [EtatTentative, ActionTentative, EtatTentative | null])[] = [
  ['creee', 'payer', 'payee'],
  ['creee', 'mettre_en_attente', null],
  ['creee', 'refuser', null],
  ['creee', 'abandonner', 'abandonnee'],
  ['creee', 'expirer', 'expiree'],
  ['redirigee', 'payer', 'payee'],
  ['redirigee', 'mettre_en_attente', 'en_attente'],
  ['redirigee', 'refuser', 'refusee'],
  ['redirigee', 'abandonner', 'abandonnee'],
  ['redirigee', 'expirer', 'expiree'],
  ['en_attente', 'payer', 'payee'],
  ['en_attente', 'mettre_en_attente', null],
  ['en_attente', 'refuser', 'refusee'],
  ['en_attente', 'abandonner', 'abandonnee'],
  ['en_attente', 'expirer', null],
  ['payee', 'payer', null],
  ['payee', 'mettre_en_attente', null],
  ['payee', 'refuser', null],
  ['payee', 'abandonner', null],
  ['payee', 'expirer', null],
  ['refusee', 'payer', 'payee'],
  ['refusee', 'mettre_en_attente', null],
  ['refusee', 'refuser', null],
  ['refusee', 'abandonner', null],
  ['refusee', 'expirer', null],
  ['abandonnee', 'payer', 'payee'],
  ['abandonnee', 'mettre_en_attente', null],
  ['abandonnee', 'refuser', null],
  ['abandonnee', 'abandonner', null],
  ['abandonnee', 'expirer', null],
  ['expiree', 'payer', 'payee'],
  ['expiree', 'mettre_en_attente', 'en_attente'],
  ['expiree', 'refuser', null],
  ['expiree', 'abandonner', null],
  ['expiree', 'expirer', null],
];

describe('la vie d’une tentative de paiement', () => {
  it('est dite en entier par le tableau attendu', () => {
    expect(ATTENDU).toHaveLength(ETATS.length * ACTIONS.length);
    expect(new Set(ATTENDU.map(([etat, action]) => `${etat} ${action}`)).size).toBe(ATTENDU.length);
  });

  it.each(ATTENDU)('depuis « %s », « %s » mène à %s', (etat, action, vers) => {
    expect(suiteDeTentative(etat, action)).toBe(vers);
  });

  it.each(ETATS.filter((etat) => etat !== 'payee'))('prend un succès même tard, depuis « %s »', (etat) => {
    expect(suiteDeTentative(etat, 'payer')).toBe('payee');
  });

  it('ne quitte jamais « payee »', () => {
    expect(TRANSITIONS_TENTATIVE.payee).toEqual({});
  });

  it.each([
    ['carte', 'redirigee'],
    ['tiers', 'redirigee'],
    ['especes', 'creee'],
  ] as const)('commence, pour le mode « %s », dans l’état « %s »', (mode, etat) => {
    expect(etatInitialDe(mode)).toBe(etat);
  });

  it.each([
    ['creee', true],
    ['redirigee', true],
    ['en_attente', true],
    ['payee', false],
    ['refusee', false],
    ['abandonnee', false],
    ['expiree', false],
  ] as const)('« %s » attend encore une réponse : %s', (etat, vivante) => {
    expect(estVivante(etat)).toBe(vivante);
  });

  it('laisse vingt minutes à la page de la banque, deux fois sa durée', () => {
    expect(DUREE_PAGE_BANCAIRE_MS).toBe(2 * 10 * 60 * 1_000);
  });

  it('ne fait expirer que ce qui attend', () => {
    for (const etat of ETATS) {
      if (suiteDeTentative(etat, 'expirer')) expect(estVivante(etat)).toBe(true);
    }
  });
});
