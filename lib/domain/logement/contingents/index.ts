export type { ContingentConvenu, EvenementDeConvention, RefusDeConvention } from './convenir';
export { convenirDuContingent } from './convenir';
export type { Convention, RefusDeDates } from './convention';
export { jugerDates } from './convention';
export type { CommandeContingent, ContingentSuivi, EvenementContingent, RefusContingent } from './decider';
export { deciderContingent, placesLibres } from './decider';
export { DELAI_DE_REPONSE, echeanceDeReponse } from './delais';
export type { DesignationSuivie, EtatDesignation } from './etats';
export { estEngagee, etatDesignation } from './etats';
