/** Where a housing request stands for a year. The most advanced of its parts names it. */
export type EtatDemandeLogement = 'ouverte' | 'validee' | 'proposee' | 'reservee' | 'retiree';

export type ActeurLogement = 'etudiant' | 'crous' | 'etablissement' | 'systeme';

interface Transition {
  readonly vers: readonly EtatDemandeLogement[];
  readonly acteurs: readonly ActeurLogement[];
}

const VIVANTS = ['ouverte', 'validee', 'proposee', 'reservee'] as const;

/** What goes on in every living state. Wishes of other cities stay open while one is reserved. */
const enVie = (etat: (typeof VIVANTS)[number]) =>
  ({
    ecrire_voeux: { vers: [etat, 'ouverte', 'validee'], acteurs: ['etudiant'] },
    valider_voeux: { vers: [etat, 'validee'], acteurs: ['etudiant'] },
    faire_proposition: {
      vers: etat === 'reservee' ? ['reservee'] : ['proposee'],
      acteurs: ['etudiant', 'crous', 'etablissement', 'systeme'],
    },
    retirer: { vers: ['retiree'], acteurs: ['etudiant', 'crous'] },
  }) as const satisfies Readonly<Record<string, Transition>>;

const reponses = (vers: readonly EtatDemandeLogement[]) =>
  ({
    fermer_proposition: { vers, acteurs: ['etudiant', 'crous', 'systeme'] },
    reserver: { vers: ['reservee'], acteurs: ['systeme'] },
  }) as const satisfies Readonly<Record<string, Transition>>;

/** The life of a request, as a table: what it does not list cannot happen. */
export const TRANSITIONS_DEMANDE_LOGEMENT = {
  ouverte: enVie('ouverte'),
  validee: enVie('validee'),
  proposee: { ...enVie('proposee'), ...reponses(['ouverte', 'validee', 'proposee']) },
  reservee: {
    ...enVie('reservee'),
    ...reponses(['reservee']),
    liberer: { vers: VIVANTS, acteurs: ['etudiant', 'crous', 'systeme'] },
  },
  retiree: {},
} as const satisfies Record<EtatDemandeLogement, Readonly<Record<string, Transition>>>;
