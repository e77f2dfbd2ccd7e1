import type { RefusLancement, RefusPublication } from './conduite';

/** Why a round is neither run nor published. `deja_en_cours`: somebody else is at it at this very moment. */
export type RefusDeTour = 'campagne_inconnue' | 'deja_en_cours' | RefusLancement | RefusPublication;
