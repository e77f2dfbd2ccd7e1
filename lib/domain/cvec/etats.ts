/** Where the contribution of a student stands for a year. The first five are open: nothing settled yet. */
export type EtatCvec =
  | 'a_choisir'
  | 'exoneration_en_instruction'
  | 'especes_en_attente'
  | 'tiers_en_attente'
  | 'carte_en_cours'
  | 'acquittee'
  | 'remboursement_en_cours'
  | 'remboursee';

export type ActeurCvec = 'etudiant' | 'tiers' | 'crous' | 'systeme';

interface Transition {
  readonly vers: readonly EtatCvec[];
  readonly acteurs: readonly ActeurCvec[];
}

/**
 * Open states, the most pressing last: several ways may be under way at once (a link sent, then a card), and the state
 * names the most pressing.
 */
export const ETATS_OUVERTS = [
  'a_choisir',
  'exoneration_en_instruction',
  'especes_en_attente',
  'tiers_en_attente',
  'carte_en_cours',
] as const satisfies readonly EtatCvec[];

const depuis = (premier: (typeof ETATS_OUVERTS)[number]): readonly EtatCvec[] =>
  ETATS_OUVERTS.slice(ETATS_OUVERTS.indexOf(premier));

const OUVERTE = {
  demander_exoneration: { vers: depuis('exoneration_en_instruction'), acteurs: ['etudiant'] },
  emettre_avis: { vers: depuis('especes_en_attente'), acteurs: ['etudiant'] },
  creer_lien: { vers: depuis('tiers_en_attente'), acteurs: ['etudiant'] },
  demarrer_carte: { vers: ['carte_en_cours'], acteurs: ['etudiant'] },
  suivre_paiement: { vers: ETATS_OUVERTS, acteurs: ['systeme', 'tiers'] },
  fermer_voie: { vers: ETATS_OUVERTS, acteurs: ['etudiant', 'tiers', 'crous', 'systeme'] },
  changer_crous: { vers: ETATS_OUVERTS, acteurs: ['etudiant'] },
  acquitter: { vers: ['acquittee'], acteurs: ['systeme', 'crous'] },
} as const satisfies Readonly<Record<string, Transition>>;

const SUITES = {
  signaler_trop_percu: { acteurs: ['systeme'] },
  suivre_paiement: { acteurs: ['systeme', 'tiers'] },
  fermer_voie: { acteurs: ['etudiant', 'tiers', 'crous', 'systeme'] },
} as const;

/** What goes on once the contribution is settled, without leaving the state: late news of other payments. */
const sansChanger = <E extends EtatCvec>(etat: E) => ({
  signaler_trop_percu: { vers: [etat], acteurs: SUITES.signaler_trop_percu.acteurs },
  suivre_paiement: { vers: [etat], acteurs: SUITES.suivre_paiement.acteurs },
  fermer_voie: { vers: [etat], acteurs: SUITES.fermer_voie.acteurs },
  suivre_remboursement: { vers: [etat], acteurs: ['etudiant', 'crous', 'systeme'] as const },
  // Asked after a payment: granted, it is paid back.
  demander_exoneration: { vers: [etat], acteurs: ['etudiant'] as const },
});

/** The life of a contribution, as a table: what it does not list cannot happen. */
export const TRANSITIONS_CVEC = {
  a_choisir: OUVERTE,
  exoneration_en_instruction: OUVERTE,
  especes_en_attente: OUVERTE,
  tiers_en_attente: OUVERTE,
  carte_en_cours: OUVERTE,
  acquittee: {
    ...sansChanger('acquittee'),
    demander_remboursement: { vers: ['remboursement_en_cours'], acteurs: ['etudiant'] },
    ouvrir_remboursement: { vers: ['remboursement_en_cours'], acteurs: ['systeme', 'crous'] },
    proposer_retrait: { vers: ['acquittee'], acteurs: ['systeme'] },
    // The one way back: an agent withdraws an exemption whose bourse is refused.
    retirer_exoneration: { vers: ETATS_OUVERTS, acteurs: ['crous'] },
  },
  remboursement_en_cours: {
    ...sansChanger('remboursement_en_cours'),
    refuser_remboursement: { vers: ['acquittee'], acteurs: ['crous'] },
    rembourser: { vers: ['remboursee'], acteurs: ['crous', 'systeme'] },
  },
  remboursee: sansChanger('remboursee'),
} as const satisfies Record<EtatCvec, Readonly<Record<string, Transition>>>;

export type ActionCvec = {
  [E in EtatCvec]: keyof (typeof TRANSITIONS_CVEC)[E];
}[EtatCvec];

const possiblesDe = (etat: EtatCvec): Readonly<Record<string, Transition>> => TRANSITIONS_CVEC[etat];

/** The transition of an action from a state, or `null` when the table has none. */
export const transitionCvec = (etat: EtatCvec, action: ActionCvec): Transition | null =>
  possiblesDe(etat)[action] ?? null;

/** What an actor may do in a state: screens show this and nothing else. */
export const actionsCvec = (etat: EtatCvec, acteur: ActeurCvec): readonly ActionCvec[] =>
  Object.entries(possiblesDe(etat))
    .filter(([, { acteurs }]) => acteurs.includes(acteur))
    .map(([action]) => action as ActionCvec);

export const estOuverte = (etat: EtatCvec): boolean => ETATS_OUVERTS.some((ouvert) => ouvert === etat);
