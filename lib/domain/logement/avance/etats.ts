/** Where an advance, or a deposit, stands. `close`: the room went back before anything was settled. */
export type EtatAvance =
  | 'a_payer'
  | 'paiement_en_cours'
  | 'close'
  | 'reglee'
  | 'remboursement_en_cours'
  | 'remboursee';

export type ActeurAvance = 'etudiant' | 'tiers' | 'crous' | 'systeme';

interface Transition {
  readonly vers: readonly EtatAvance[];
  readonly acteurs: readonly ActeurAvance[];
}

const OUVERTES = ['a_payer', 'paiement_en_cours'] as const satisfies readonly EtatAvance[];
const TOUS = ['etudiant', 'tiers', 'crous', 'systeme'] as const;

const OUVERTE = {
  demarrer_carte: { vers: ['paiement_en_cours'], acteurs: ['etudiant'] },
  creer_lien: { vers: ['paiement_en_cours'], acteurs: ['etudiant'] },
  suivre_paiement: { vers: OUVERTES, acteurs: ['systeme', 'tiers'] },
  fermer_voie: { vers: OUVERTES, acteurs: TOUS },
  regler: { vers: ['reglee'], acteurs: ['systeme'] },
  clore: { vers: ['close'], acteurs: ['etudiant', 'systeme'] },
} as const satisfies Readonly<Record<string, Transition>>;

/** Late news of other payments, and what becomes of too much money: nothing that moves the state. */
const sansChanger = <E extends EtatAvance>(etat: E) => ({
  signaler_trop_percu: { vers: [etat], acteurs: ['systeme'] as const },
  suivre_paiement: { vers: [etat], acteurs: ['systeme', 'tiers'] as const },
  fermer_voie: { vers: [etat], acteurs: TOUS },
  suivre_remboursement: { vers: [etat], acteurs: ['etudiant', 'crous', 'systeme'] as const },
});

/** The life of an advance, as a table: what it does not list cannot happen. */
export const TRANSITIONS_AVANCE = {
  a_payer: OUVERTE,
  paiement_en_cours: OUVERTE,
  // Money that comes after everybody stopped waiting still books the room, when nobody else has it.
  close: { ...sansChanger('close'), regler: { vers: ['reglee'], acteurs: ['systeme'] } },
  reglee: {
    ...sansChanger('reglee'),
    demander_remboursement: { vers: ['remboursement_en_cours'], acteurs: ['etudiant'] },
    rendre: { vers: ['remboursement_en_cours'], acteurs: ['crous', 'systeme'] },
  },
  remboursement_en_cours: {
    ...sansChanger('remboursement_en_cours'),
    refuser_remboursement: { vers: ['reglee'], acteurs: ['crous'] },
    rembourser: { vers: ['remboursee'], acteurs: ['crous', 'systeme'] },
  },
  remboursee: sansChanger('remboursee'),
} as const satisfies Record<EtatAvance, Readonly<Record<string, Transition>>>;

export type ActionAvance = { [E in EtatAvance]: keyof (typeof TRANSITIONS_AVANCE)[E] }[EtatAvance];

const possiblesDe = (etat: EtatAvance): Readonly<Record<string, Transition>> => TRANSITIONS_AVANCE[etat];

/** The transition of an action from a state, or `null` when the table has none. */
export const transitionAvance = (etat: EtatAvance, action: ActionAvance): Transition | null =>
  possiblesDe(etat)[action] ?? null;

/** What an actor may do in a state: screens show this and nothing else. */
export const actionsAvance = (etat: EtatAvance, acteur: ActeurAvance): readonly ActionAvance[] =>
  Object.entries(possiblesDe(etat))
    .filter(([, { acteurs }]) => acteurs.includes(acteur))
    .map(([action]) => action as ActionAvance);
