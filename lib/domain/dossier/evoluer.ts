import type { EtatDossier } from './etats';
import type { EvenementDossier } from './evenements';
import { ETAT_APRES } from './evenements';

/** What the life-cycle remembers; `rang` counts the events (0: nothing yet). */
export interface VieDossier {
  readonly etat: EtatDossier;
  readonly rang: number;
  readonly numero: string | null;
  /** Deposits so far: the rank of the next frozen copy. */
  readonly depots: number;
}

export const VIE_INITIALE: VieDossier = { etat: 'brouillon', rang: 0, numero: null, depots: 0 };

/** The state after one event. */
export function evoluer(vie: VieDossier, evenement: EvenementDossier): VieDossier {
  const suivante = { ...vie, etat: ETAT_APRES[evenement.type], rang: vie.rang + 1 };
  return evenement.type === 'dossier_depose'
    ? { ...suivante, numero: evenement.numero, depots: vie.depots + 1 }
    : suivante;
}

/** The state after a whole journal: the row in the base must say the same. */
export const rejouer = (evenements: readonly EvenementDossier[]): VieDossier =>
  evenements.reduce(evoluer, VIE_INITIALE);
