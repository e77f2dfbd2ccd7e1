/** How a contribution is paid: by the student's card, by a third party's, in cash at the post office. */
export type ModePaiement = 'carte' | 'tiers' | 'especes';

/** A cash notice begins `creee`; a card begins `redirigee`: the signed form leaves with the answer that creates it. */
export type EtatTentative =
  | 'creee'
  | 'redirigee'
  | 'en_attente'
  | 'payee'
  | 'refusee'
  | 'abandonnee'
  | 'expiree';

/**
 * Life of one payment attempt. Money that was captured always wins: a success is taken from every state, however late,
 * and nothing leaves `payee` (giving it back is a refund, with a life of its own).
 */
export const TRANSITIONS_TENTATIVE = {
  creee: { payer: 'payee', abandonner: 'abandonnee', expirer: 'expiree' },
  redirigee: {
    payer: 'payee',
    mettre_en_attente: 'en_attente',
    refuser: 'refusee',
    abandonner: 'abandonnee',
    expirer: 'expiree',
  },
  en_attente: { payer: 'payee', refuser: 'refusee', abandonner: 'abandonnee' },
  payee: {},
  refusee: { payer: 'payee' },
  abandonnee: { payer: 'payee' },
  expiree: { payer: 'payee', mettre_en_attente: 'en_attente' },
} as const satisfies Record<EtatTentative, Readonly<Record<string, EtatTentative>>>;

export type ActionTentative = 'payer' | 'mettre_en_attente' | 'refuser' | 'abandonner' | 'expirer';

/** The state that an action leads to, or `null` when the table has none. */
export function suiteDeTentative(etat: EtatTentative, action: ActionTentative): EtatTentative | null {
  const possibles: Readonly<Partial<Record<string, EtatTentative>>> = TRANSITIONS_TENTATIVE[etat];
  return possibles[action] ?? null;
}

export const etatInitialDe = (mode: ModePaiement): EtatTentative =>
  mode === 'especes' ? 'creee' : 'redirigee';

/** Nobody has answered yet: the student waits for this one. */
export const TENTATIVES_VIVANTES: readonly EtatTentative[] = ['creee', 'redirigee', 'en_attente'];
export const estVivante = (etat: EtatTentative): boolean => TENTATIVES_VIVANTES.includes(etat);

/** The bank's page lives ten minutes and an abandonment is not always told: after twenty, we stop waiting (milliseconds). */
export const DUREE_PAGE_BANCAIRE_MS = 20 * 60_000;
