/** Life-cycle of a dossier, as a table: what the law does not list cannot happen. */
export type EtatDossier = 'brouillon' | 'depose' | 'en_examen' | 'notifie_conditionnel' | 'rejete';

export type Acteur = 'etudiant' | 'crous' | 'systeme';

interface Transition {
  readonly vers: EtatDossier;
  readonly acteurs: readonly Acteur[];
}

/** A barème that changed judges an answer again. What an agent of the Crous has in hand stays there. */
const VERS_EXAMEN = {
  reevaluer_en_examen: { vers: 'en_examen', acteurs: ['systeme'] },
} as const satisfies Record<string, Transition>;
const REEVALUATIONS = {
  reevaluer_en_notification: { vers: 'notifie_conditionnel', acteurs: ['systeme'] },
  reevaluer_en_rejet: { vers: 'rejete', acteurs: ['systeme'] },
  ...VERS_EXAMEN,
} as const satisfies Record<string, Transition>;
const ROUVRIR = {
  rouvrir: { vers: 'brouillon', acteurs: ['etudiant'] },
} as const satisfies Record<string, Transition>;

export const TRANSITIONS = {
  brouillon: { deposer: { vers: 'depose', acteurs: ['etudiant'] } },
  depose: {
    notifier: { vers: 'notifie_conditionnel', acteurs: ['systeme'] },
    rejeter: { vers: 'rejete', acteurs: ['systeme'] },
    ouvrir_examen: { vers: 'en_examen', acteurs: ['systeme'] },
  },
  en_examen: { ...ROUVRIR, ...VERS_EXAMEN },
  notifie_conditionnel: { ...ROUVRIR, ...REEVALUATIONS },
  rejete: { ...ROUVRIR, ...REEVALUATIONS },
} as const satisfies Record<EtatDossier, Readonly<Record<string, Transition>>>;

export type ActionDossier = {
  [E in EtatDossier]: keyof (typeof TRANSITIONS)[E];
}[EtatDossier];

/** The transition of an action from a state, or `null` when the table has none. */
export function transition(etat: EtatDossier, action: ActionDossier): Transition | null {
  const possibles: Readonly<Record<string, Transition>> = TRANSITIONS[etat];
  return possibles[action] ?? null;
}

/** What an actor may do in a state: screens show this and nothing else. */
export function actionsPossibles(etat: EtatDossier, acteur: Acteur): readonly ActionDossier[] {
  const possibles: Readonly<Record<string, Transition>> = TRANSITIONS[etat];
  return Object.entries(possibles)
    .filter(([, t]) => t.acteurs.includes(acteur))
    .map(([action]) => action as ActionDossier);
}
