/** Where a housing request stands for a year. The most advanced of its parts names it. */
export type EtatDemandeLogement = 'ouverte' | 'validee' | 'proposee' | 'reservee' | 'retiree';

export type ActeurLogement = 'etudiant' | 'crous' | 'etablissement' | 'systeme';

interface Transition {
  readonly vers: readonly EtatDemandeLogement[];
  readonly acteurs: readonly ActeurLogement[];
}

type EtatVivant = Exclude<EtatDemandeLogement, 'retiree'>;
const VIVANTS = ['ouverte', 'validee', 'proposee', 'reservee'] as const satisfies readonly EtatVivant[];

/**
 * What goes on in every living state. Wishes of other cities stay open while a room is offered or booked. A late payment finds its
 * proposal closed, whatever the state: it may still book.
 */
const enVie = (etat: EtatVivant, panier: EtatVivant = etat) =>
  ({
    ecrire_voeux: { vers: [panier], acteurs: ['etudiant'] },
    valider_voeux: { vers: [etat === 'ouverte' ? 'validee' : etat], acteurs: ['etudiant'] },
    faire_proposition: {
      vers: [etat === 'reservee' ? 'reservee' : 'proposee'],
      acteurs: ['etudiant', 'crous', 'etablissement', 'systeme'],
    },
    reserver: { vers: ['reservee'], acteurs: ['systeme'] },
  }) as const satisfies Readonly<Record<string, Transition>>;

const QUI_FERME = ['etudiant', 'crous', 'etablissement', 'systeme'] as const;
const RETIRER = {
  vers: ['retiree'],
  acteurs: ['etudiant', 'crous', 'systeme'],
} as const satisfies Transition;

/** The life of a request, as a table: what it does not list cannot happen. A booked room is given up before the request is. */
export const TRANSITIONS_DEMANDE_LOGEMENT = {
  ouverte: { ...enVie('ouverte'), retirer: RETIRER },
  validee: { ...enVie('validee', 'ouverte'), retirer: RETIRER },
  proposee: {
    ...enVie('proposee'),
    fermer_proposition: { vers: ['ouverte', 'validee', 'proposee'], acteurs: QUI_FERME },
    retirer: RETIRER,
  },
  reservee: {
    ...enVie('reservee'),
    fermer_proposition: { vers: ['reservee'], acteurs: QUI_FERME },
    liberer: { vers: VIVANTS, acteurs: QUI_FERME },
  },
  retiree: { rouvrir: { vers: ['ouverte'], acteurs: ['etudiant', 'systeme'] } },
} as const satisfies Record<EtatDemandeLogement, Readonly<Record<string, Transition>>>;

export type ActionDemande = {
  [E in EtatDemandeLogement]: keyof (typeof TRANSITIONS_DEMANDE_LOGEMENT)[E];
}[EtatDemandeLogement];

const possiblesDe = (etat: EtatDemandeLogement): Readonly<Record<string, Transition>> =>
  TRANSITIONS_DEMANDE_LOGEMENT[etat];

/** The transition of an action from a state, or `null` when the table has none. */
export const transitionDemande = (etat: EtatDemandeLogement, action: ActionDemande): Transition | null =>
  possiblesDe(etat)[action] ?? null;

/** What an actor may do in a state: screens show this and nothing else. */
export const actionsDemande = (etat: EtatDemandeLogement, acteur: ActeurLogement): readonly ActionDemande[] =>
  Object.entries(possiblesDe(etat))
    .filter(([, { acteurs }]) => acteurs.includes(acteur))
    .map(([action]) => action as ActionDemande);
