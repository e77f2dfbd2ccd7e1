/** Where a registration window stands in the base. That it is open is the clock's business: see `momentDeFenetre`. */
export type EtatFenetre = 'annoncee' | 'arretee' | 'tiree' | 'proposee' | 'annulee';
export type ActeurFenetre = 'crous' | 'systeme';

interface Transition {
  readonly vers: EtatFenetre;
  readonly acteurs: readonly ActeurFenetre[];
}

/** The life of a window, as a table: what it does not list cannot happen. Once its list is closed, nobody stops it. */
export const TRANSITIONS_FENETRE = {
  annoncee: {
    arreter: { vers: 'arretee', acteurs: ['systeme'] },
    annuler: { vers: 'annulee', acteurs: ['crous'] },
  },
  arretee: { tirer: { vers: 'tiree', acteurs: ['systeme'] } },
  tiree: { proposer: { vers: 'proposee', acteurs: ['systeme'] } },
  proposee: {},
  annulee: {},
} as const satisfies Record<EtatFenetre, Readonly<Record<string, Transition>>>;

export type ActionFenetre = {
  [E in EtatFenetre]: keyof (typeof TRANSITIONS_FENETRE)[E];
}[EtatFenetre];

/** The transition of an action from a state, or `null` when the table has none. */
export function transitionFenetre(etat: EtatFenetre, action: ActionFenetre): Transition | null {
  const possibles: Readonly<Record<string, Transition>> = TRANSITIONS_FENETRE[etat];
  return possibles[action] ?? null;
}
