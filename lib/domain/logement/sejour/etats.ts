/** Where a stay stands, from the booked room to the day when it is given back. */
export type EtatSejour =
  | 'ouvert'
  | 'dossier_depose'
  | 'a_completer'
  | 'dossier_valide'
  | 'admission_emise'
  | 'admission_acceptee'
  | 'cles'
  | 'entre'
  | 'preavis'
  | 'parti'
  | 'desiste'
  | 'annule';

export type ActeurSejour = 'etudiant' | 'crous' | 'systeme';

interface Transition {
  readonly vers: readonly EtatSejour[];
  readonly acteurs: readonly ActeurSejour[];
}

/** Before the keys one may give up, and the Crous may take the room back. */
const AVANT_L_ENTREE = {
  desister: { vers: ['desiste'], acteurs: ['etudiant'] },
  annuler: { vers: ['annule'], acteurs: ['crous', 'systeme'] },
} as const satisfies Readonly<Record<string, Transition>>;

/** A certificate that was put off comes without changing anything else. */
const scolarite = <E extends EtatSejour>(etat: E) => ({
  donner_scolarite: { vers: [etat], acteurs: ['etudiant'] as const },
});

const DEPOSER = { deposer_dossier: { vers: ['dossier_depose'], acteurs: ['etudiant'] } } as const;

/** Choosing an hour, moving it, waiting for one: the state says whether one holds an hour for the keys. */
const agenda = <E extends readonly EtatSejour[]>(pris: E, libere: E) => ({
  prendre_rendez_vous: { vers: pris, acteurs: ['etudiant', 'systeme'] as const },
  liberer_rendez_vous: { vers: libere, acteurs: ['etudiant', 'crous', 'systeme'] as const },
  attendre: { vers: libere, acteurs: ['etudiant'] as const },
  ne_plus_attendre: { vers: libere, acteurs: ['etudiant', 'systeme'] as const },
});

const ENTRER = { constater_entree: { vers: ['entre'], acteurs: ['crous'] } } as const;
const SORTIR = { constater_sortie: { vers: ['parti'], acteurs: ['crous'] } } as const;

/** The life of a stay, as a table: what it does not list cannot happen. */
export const TRANSITIONS_SEJOUR = {
  ouvert: { ...AVANT_L_ENTREE, ...DEPOSER },
  dossier_depose: {
    ...AVANT_L_ENTREE,
    ...scolarite('dossier_depose'),
    valider_dossier: { vers: ['dossier_valide'], acteurs: ['crous'] },
    demander_complement: { vers: ['a_completer'], acteurs: ['crous'] },
    refuser_dossier: { vers: ['annule'], acteurs: ['crous'] },
  },
  a_completer: { ...AVANT_L_ENTREE, ...DEPOSER },
  dossier_valide: {
    ...AVANT_L_ENTREE,
    ...scolarite('dossier_valide'),
    regler_depot: { vers: ['dossier_valide'], acteurs: ['systeme'] },
    emettre_admission: { vers: ['admission_emise'], acteurs: ['systeme'] },
  },
  admission_emise: {
    ...AVANT_L_ENTREE,
    ...scolarite('admission_emise'),
    accepter_admission: { vers: ['admission_acceptee'], acteurs: ['etudiant'] },
  },
  admission_acceptee: {
    ...AVANT_L_ENTREE,
    ...ENTRER,
    ...scolarite('admission_acceptee'),
    ...agenda(['cles'], ['admission_acceptee']),
  },
  cles: {
    ...AVANT_L_ENTREE,
    ...ENTRER,
    ...scolarite('cles'),
    ...agenda(['cles'], ['admission_acceptee']),
  },
  entre: {
    ...SORTIR,
    ...scolarite('entre'),
    ...agenda(['entre'], ['entre']),
    donner_preavis: { vers: ['preavis'], acteurs: ['etudiant'] },
  },
  preavis: { ...SORTIR, ...scolarite('preavis'), ...agenda(['preavis'], ['preavis']) },
  parti: {},
  desiste: {},
  annule: {},
} as const satisfies Record<EtatSejour, Readonly<Record<string, Transition>>>;

type Actions<T> = T extends unknown ? keyof T : never;
export type ActionSejour = Actions<(typeof TRANSITIONS_SEJOUR)[EtatSejour]>;

const possiblesDe = (etat: EtatSejour): Readonly<Record<string, Transition>> => TRANSITIONS_SEJOUR[etat];

/** The transition of an action from a state, or `null` when the table has none. */
export const transitionSejour = (etat: EtatSejour, action: ActionSejour): Transition | null =>
  possiblesDe(etat)[action] ?? null;

/** What an actor may do in a state: screens show this and nothing else. */
export const actionsSejour = (etat: EtatSejour, acteur: ActeurSejour): readonly ActionSejour[] =>
  Object.entries(possiblesDe(etat))
    .filter(([, { acteurs }]) => acteurs.includes(acteur))
    .map(([action]) => action as ActionSejour);

/** The room is still hers. */
export const estEnCours = (etat: EtatSejour): boolean => Object.keys(possiblesDe(etat)).length > 0;
